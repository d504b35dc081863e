import type { Language } from '../../post/post.js';

/** One way of doing something: what for, then the steps as a person does them. */
export interface InstructionSection {
  readonly title: string;
  readonly intro: string;
  readonly steps: readonly string[];
}

/** The words of the instructions. Placeholders: `{blog}`, `{site}`, `{month}`, `{count}`, `{pictures}`. */
export interface InstructionTexts {
  readonly title: string;
  readonly what: string;
  readonly guess: string;
  readonly sections: readonly InstructionSection[];
  readonly picturesTitle: string;
  readonly picturesIntro: string;
  readonly noPictures: string;
  readonly columns: readonly [picture: string, file: string, alt: string, caption: string];
  readonly decorative: string;
  readonly undescribed: string;
  readonly pasteTitle: string;
  readonly pasteIntro: string;
  readonly slug: string;
  readonly category: string;
  readonly excerpt: string;
  readonly featured: string;
  readonly date: string;
  readonly none: string;
  readonly markup: string;
}

const DE: InstructionTexts = {
  title: 'So kommen die Beiträge nach WordPress',
  what: 'Was dieses Bündel aus „{blog}“ enthält: Beiträge ({count}) und Bilder ({pictures}), mit Alternativtexten, Bildunterschriften, Beitragsbildern, Kategorien, Schlagwörtern und Fußnoten.',
  guess:
    'Die Adresse Ihrer WordPress-Seite ist in Blogpult noch nicht eingetragen. Für den Weg mit dem Plugin wird sie nicht gebraucht; für die anderen Wege tragen Sie sie vor dem Export in den Einstellungen unter „WordPress“ ein.',
  sections: [
    {
      title: 'Einmal vorab: das Plugin installieren',
      intro: 'Das braucht die Rolle „Administrator“ und ist nur beim ersten Mal nötig.',
      steps: [
        'Entpacken Sie dieses Bündel. Darin liegt die Datei blogpult-import.zip; sie bleibt gepackt.',
        'Öffnen Sie in WordPress „Plugins → Installieren“ (in neueren Fassungen „Plugin hinzufügen“) und klicken Sie oben auf „Plugin hochladen“.',
        'Wählen Sie blogpult-import.zip, klicken Sie auf „Jetzt installieren“ und danach auf „Plugin aktivieren“.',
      ],
    },
    {
      title: 'Beiträge einspielen',
      intro:
        'Das genügt mit der Rolle „Redakteur“. Neue Beiträge werden Entwürfe. Ist ein Beitrag schon veröffentlicht, sehen Leser:innen seine Änderung sofort; die Liste sagt das vorher.',
      steps: [
        'Öffnen Sie in WordPress „Werkzeuge → Blogpult-Import“.',
        'Wählen Sie dieses Bündel (die ganze Zip-Datei, nicht entpackt) und klicken Sie auf „Bündel prüfen“.',
        'Sehen Sie die Liste durch: was neu ist, was aktualisiert wird, was gleich geblieben ist. Wurde ein Beitrag inzwischen in WordPress geändert, sehen Sie den Unterschied und entscheiden selbst.',
        'Wählen Sie für jeden Beitrag, wer in WordPress als Autor:in stehen soll.',
        'Klicken Sie auf „Jetzt einspielen“. Danach führen Links zu jedem Beitrag.',
        'Sehen Sie jeden Entwurf in der Vorschau an und veröffentlichen Sie ihn dort.',
      ],
    },
    {
      title: 'Ohne Plugin, von Hand',
      intro:
        'Wenn niemand ein Plugin installieren darf. Die Bilder behalten so ihren Alternativtext im Beitrag; in der Mediathek bleibt er leer.',
      steps: [
        'Entpacken Sie dieses Bündel.',
        'Laden Sie alle Bilder aus dem Ordner media auf einmal unter „Medien → Datei hinzufügen“ (neuer: „Mediendatei hinzufügen“) hoch. Die Beiträge erwarten sie auf {site} im Monatsordner {month}; laden Sie sie in einem anderen Monat hoch, tragen Sie ihn in Blogpult ein und exportieren Sie noch einmal.',
        'Legen Sie einen leeren Beitrag an und tragen Sie Titel, URL-Kürzel, Kategorie und Textauszug ein. Sie stehen unten bei jedem Beitrag.',
        'Kopieren Sie den Text aus dem Feld unten (hineinklicken, alles markieren, kopieren) und fügen Sie ihn als reinen Text in den leeren Beitrag ein: Strg + Umschalt + V, auf dem Mac Cmd + Umschalt + V.',
        'Wählen Sie das Beitragsbild, sehen Sie die Vorschau an und speichern Sie.',
      ],
    },
    {
      title: 'Ohne Plugin, mit dem WordPress-Importer',
      intro:
        'Der Importer holt Bilder nur aus dem Netz. Er kennt keine Beitragsbilder und ändert bei einem zweiten Mal keinen Text.',
      steps: [
        'Legen Sie die Bilder aus dem Ordner media so ab, dass sie im Netz erreichbar sind, und tragen Sie diese Adresse vor dem Export in Blogpult ein.',
        'Öffnen Sie „Werkzeuge → Daten importieren → WordPress“ und wählen Sie posts.xml.',
        'Ordnen Sie „blogpult“ einem vorhandenen Benutzerkonto zu, damit keines angelegt wird.',
        'Setzen Sie das Häkchen bei „Dateianhänge herunterladen und importieren“ und starten Sie.',
        'Wählen Sie in jedem Entwurf das Beitragsbild.',
      ],
    },
  ],
  picturesTitle: 'Bilder und Alternativtexte',
  picturesIntro: 'Zum Nachsehen und Abhaken. Die Dateien liegen im Ordner media.',
  noPictures: 'Die Beiträge haben keine Bilder.',
  columns: ['Bild', 'Datei', 'Alternativtext', 'Unterschrift und Nachweis'],
  decorative: 'Schmuckbild: bleibt ohne Alternativtext',
  undescribed: 'Noch nicht beschrieben',
  pasteTitle: 'Die Beiträge zum Einfügen von Hand',
  pasteIntro: 'Dieselben Texte liegen im Ordner bloecke.',
  slug: 'URL-Kürzel',
  category: 'Kategorien',
  excerpt: 'Textauszug',
  featured: 'Beitragsbild',
  date: 'Datum',
  none: 'keine Angabe',
  markup: 'Text von',
};

const EN: InstructionTexts = {
  title: 'How the posts get into WordPress',
  what: 'What this bundle of “{blog}” holds: posts ({count}) and pictures ({pictures}), with alternative texts, captions, featured images, categories, tags and footnotes.',
  guess:
    'The address of your WordPress site is not set in Blogpult yet. The way with the plugin does not need it; for the other ways set it before the export in the settings under “WordPress”.',
  sections: [
    {
      title: 'Once beforehand: install the plugin',
      intro: 'This needs the role “Administrator” and is only necessary the first time.',
      steps: [
        'Unpack this bundle. It holds the file blogpult-import.zip, which stays packed.',
        'In WordPress, open “Plugins → Add New” (“Add Plugin” in newer versions) and click “Upload Plugin” at the top.',
        'Choose blogpult-import.zip, click “Install Now” and then “Activate Plugin”.',
      ],
    },
    {
      title: 'Import the posts',
      intro:
        'The role “Editor” is enough. New posts become drafts. If a post is published already, readers see its change at once; the list says so beforehand.',
      steps: [
        'In WordPress, open “Tools → Blogpult Import”.',
        'Choose this bundle (the whole zip file, not unpacked) and click “Check bundle”.',
        'Read the list: what is new, what gets updated, what stayed the same. If a post was changed in WordPress meanwhile, you see the difference and decide yourself.',
        'Choose for each post who is to be its author in WordPress.',
        'Click “Import now”. Afterwards links lead to each post.',
        'Look at each draft in the preview and publish it there.',
      ],
    },
    {
      title: 'Without the plugin, by hand',
      intro:
        'If nobody may install a plugin. The pictures keep their alternative texts in the posts; in the media library they stay empty.',
      steps: [
        'Unpack this bundle.',
        'Upload all pictures of the folder media at once under “Media → Add New” (newer: “Add Media File”). The posts expect them on {site} in the folder of the month {month}; if you upload them in another month, set it in Blogpult and export once more.',
        'Make an empty post and fill in title, slug, category and excerpt. They stand below with each post.',
        'Copy the text from the field below (click into it, select all, copy) and paste it as plain text into the empty post: Ctrl + Shift + V, on a Mac Cmd + Shift + V.',
        'Choose the featured image, look at the preview and save.',
      ],
    },
    {
      title: 'Without the plugin, with the WordPress importer',
      intro:
        'The importer fetches pictures from the web only. It knows no featured images and changes no text when it runs again.',
      steps: [
        'Put the pictures of the folder media where they can be reached on the web, and set that address in Blogpult before the export.',
        'Open “Tools → Import → WordPress” and choose posts.xml.',
        'Assign “blogpult” to an existing user, so that none is made.',
        'Tick “Download and import file attachments” and start.',
        'Choose the featured image in each draft.',
      ],
    },
  ],
  picturesTitle: 'Pictures and alternative texts',
  picturesIntro: 'To look up and tick off. The files are in the folder media.',
  noPictures: 'The posts have no pictures.',
  columns: ['Picture', 'File', 'Alternative text', 'Caption and credit'],
  decorative: 'Decorative: stays without alternative text',
  undescribed: 'Not described yet',
  pasteTitle: 'The posts to paste by hand',
  pasteIntro: 'The same texts are in the folder bloecke.',
  slug: 'Slug',
  category: 'Categories',
  excerpt: 'Excerpt',
  featured: 'Featured image',
  date: 'Date',
  none: 'not given',
  markup: 'Text of',
};

/** The instructions in both languages, the blog's own first. */
export function instructionTexts(
  first: Language,
): readonly (readonly [Language, InstructionTexts])[] {
  const both = [
    ['de', DE],
    ['en', EN],
  ] as const;
  return first === 'de' ? both : both.toReversed();
}
