import type { Language } from '../post/post.js';
import { ErrorCode } from '../contract/error-codes.js';
import { errorSentence } from './errors.js';
import { fillSentence } from './fill-sentence.js';
import { FOREIGN_ENGLISH, FOREIGN_GERMAN } from './foreign-import-notes.js';

type Sentences = Readonly<Record<string, string>>;

const GERMAN = {
  'post-added': 'Der Beitrag „{title}“ wurde übernommen.',
  'post-unchanged':
    'Der Beitrag „{title}“ ist genauso schon in der Bibliothek. Er wurde nicht noch einmal angelegt.',
  'post-copied':
    'Der Beitrag „{title}“ ist in anderer Fassung schon in der Bibliothek. Die vorhandene Fassung blieb unverändert, die neue steht daneben als eigener Beitrag.',
  'slug-changed':
    'Die Adresse „{from}“ war schon vergeben oder nicht möglich. Der Beitrag heißt jetzt „{to}“.',
  'title-from-heading':
    'Der Titel „{title}“ stammt aus der ersten Überschrift. Sie steht deshalb nicht mehr im Text.',
  'title-from-file': 'Die Datei nennt keinen Titel. Der Beitrag heißt nach der Datei „{title}“.',
  'field-ignored':
    'Die Angabe „{field}“ war nicht verständlich und wurde weggelassen. Bitte tragen Sie sie im Beitrag nach.',
  'field-unknown': 'Die Angabe „{field}“ kennt Blogpult nicht. Sie wurde weggelassen.',
  'front-matter-broken':
    'Der Kopf der Datei ist kein gültiges YAML, TOML oder JSON: Zeile {line}. Die Datei wurde nicht übernommen.',
  'file-too-large':
    'Die Datei ist größer als {limit}. Sie wurde nicht übernommen. Bitte teilen Sie sie auf.',
  'text-too-long':
    'Der Text ist länger als {limit} Zeichen oder {lines} Zeilen. Die Datei wurde nicht übernommen. Bitte teilen Sie sie auf.',
  'paragraph-too-long':
    'Der Absatz ab Zeile {line} des Textes ist mit {length} Zeichen zu lang für seine vielen Auszeichnungen oder Leerzeichen. Die Datei wurde nicht übernommen. Bitte teilen Sie den Absatz durch Leerzeilen.',
  'text-too-nested':
    'Der Text schachtelt Zitate oder Listen mehr als {limit}-mal. Die Datei wurde nicht übernommen.',
  'not-utf8':
    'Die Datei ist kein Text in UTF-8. Sie wurde nicht übernommen. Bitte speichern Sie sie als UTF-8.',
  'category-added': 'Die Kategorie „{name}“ ist neu in der Bibliothek.',
  'author-added': 'Die Person „{name}“ ist neu in der Liste der Autor:innen.',
  'profile-adopted':
    'Name und Einstellungen des Blogs „{name}“ wurden übernommen, weil die Bibliothek noch leer war.',
  'profile-kept':
    'Name und Einstellungen des Blogs „{name}“ wurden nicht übernommen: Die der Bibliothek bleiben.',
  'library-broken':
    'Die Angaben über Blog, Kategorien und Autor:innen waren nicht lesbar ({field}). Sie wurden weggelassen, die Beiträge sind davon nicht betroffen.',
  'picture-missing':
    'Das Bild „{target}“ liegt nicht bei der Datei. Der Verweis blieb im Text stehen. Bitte fügen Sie das Bild ein.',
  'picture-outside':
    'Das Bild „{target}“ liegt außerhalb des gewählten Ordners und wurde nicht gelesen. Bitte fügen Sie es im Beitrag ein.',
  'picture-remote':
    'Das Bild „{target}“ liegt im Internet und wurde nicht geladen. Der Verweis blieb im Text stehen.',
  'picture-refused': 'Das Bild „{target}“ wurde nicht übernommen: {why}',
  'picture-inlined':
    '{count:Ein Bild war anders geschrieben (als HTML oder mit Verweis) und steht|# Bilder waren anders geschrieben (als HTML oder mit Verweis) und stehen} jetzt in der Schreibweise von Blogpult.',
  'featured-left-out':
    'Das Beitragsbild „{target}“ fehlt. Der Beitrag hat jetzt kein Beitragsbild.',
  'portrait-left-out':
    'Das Porträt „{target}“ von {name} fehlt. Die Person hat jetzt kein Porträt.',
  'file-not-imported':
    'Diese Datei ist weder ein Beitrag noch ein Bild eines Beitrags. Sie wurde nicht übernommen.',
  'link-not-followed': 'Dies ist eine Verknüpfung. Sie wurde nicht verfolgt.',
  'folder-too-deep':
    'Dieser Ordner liegt tiefer als {limit} Ebenen. Was darin liegt, wurde nicht übernommen. Bitte wählen Sie ihn selbst aus.',
  'not-found': 'Hier wurde nichts gefunden. Bitte prüfen Sie den Pfad.',
  'nothing-inside': 'Hier ist keine Markdown-Datei. Es wurde nichts übernommen.',
  'format-unknown':
    'Diese Art Datei kann Blogpult nicht lesen. Möglich sind Word-Dokumente (.docx, .odt), Exportdateien von WordPress (.xml), HTML-Seiten, Markdown-Dateien, Ordner damit und Pakete von Blogpult.',
  'too-many-files':
    'Hier liegen mehr als {limit} Dateien. Es wurde nichts übernommen. Bitte wählen Sie einen kleineren Ordner.',
  'zip-unreadable':
    'Diese Datei ist beschädigt oder trägt einen falschen Namen. Es wurde nichts übernommen. Bitte lassen Sie sie neu speichern oder noch einmal schicken.',
  'zip-too-large': 'Das Paket ist größer als {limit}. Es wurde nichts übernommen.',
  'zip-entry-too-large': '„{entry}“ im Paket ist größer als {limit}. Es wurde nichts übernommen.',
  'zip-too-many': 'Im Paket sind mehr als {limit} Dateien. Es wurde nichts übernommen.',
  'zip-ratio':
    '„{entry}“ im Paket ist auffällig stark gepackt. Zur Sicherheit wurde nichts übernommen.',
  'zip-name':
    'Der Name „{entry}“ im Paket ist nicht erlaubt. Es wurde nichts übernommen. Bitte lassen Sie das Paket neu exportieren.',
  'zip-outside':
    '„{entry}“ liegt außerhalb des Paketordners. Es wurde nichts übernommen. Bitte lassen Sie das Paket neu exportieren.',
  'zip-depth': '„{entry}“ liegt tiefer als {limit} Ordner. Es wurde nichts übernommen.',
  'zip-symlink': '„{entry}“ im Paket ist eine Verknüpfung. Es wurde nichts übernommen.',
  'zip-encrypted':
    '„{entry}“ im Paket ist verschlüsselt. Es wurde nichts übernommen. Bitte lassen Sie das Paket ohne Kennwort exportieren.',
  'zip-duplicate':
    '„{entry}“ steht zweimal im Paket. Es wurde nichts übernommen. Bitte lassen Sie das Paket neu exportieren.',
  'zip-overlap':
    'Im Paket liegen Dateien übereinander („{entry}“). Zur Sicherheit wurde nichts übernommen.',
  'zip-damaged':
    '„{entry}“ im Paket ist beschädigt. Es wurde nichts übernommen. Bitte lassen Sie das Paket neu exportieren.',
  'package-unreadable':
    'Das Paket ist unvollständig oder wurde verändert ({entry}). An Ihren Beiträgen wurde nichts geändert. Bitte lassen Sie das Paket neu exportieren.',
  'package-newer':
    'Das Paket stammt aus einer neueren Version von Blogpult. An Ihren Beiträgen wurde nichts geändert. Bitte aktualisieren Sie Blogpult.',
  'post-forward': 'Der Beitrag „{title}“ ist jetzt auf dem Stand von {by}.',
  'post-merged':
    'Am Beitrag „{title}“ haben Sie und {by} gearbeitet. Beides ist zusammengeführt; nichts ging verloren.',
  'post-waiting':
    'Am Beitrag „{title}“ haben Sie und {by} {count:dieselbe Stelle|dieselben # Stellen} geändert. Bitte entscheiden Sie, was gilt. Bis dahin bleibt Ihr Text, wie er ist.',
  'post-in-trash':
    'Der Beitrag „{title}“ liegt hier im Papierkorb und wurde nicht übernommen. Bitte holen Sie ihn zurück und öffnen Sie das Paket noch einmal.',
  'author-kept':
    'Über „{name}“ steht im Paket etwas anderes als hier. Die Angaben der Bibliothek bleiben.',
  ...FOREIGN_GERMAN,
} as const;

/** The reasons an import can name; keys of its sentences. */
export type ImportReason = keyof typeof GERMAN;

const ENGLISH: Readonly<Record<ImportReason, string>> = {
  'post-added': 'The post “{title}” was taken over.',
  'post-unchanged': 'The post “{title}” is already in the library just so. It was not made again.',
  'post-copied':
    'The post “{title}” is already in the library in another version. That version stays as it is; the new one stands beside it as a post of its own.',
  'slug-changed': 'The address “{from}” was taken or not possible. The post is now called “{to}”.',
  'title-from-heading':
    'The title “{title}” comes from the first heading, which is therefore no longer in the text.',
  'title-from-file': 'The file names no title. The post is called “{title}” after the file.',
  'field-ignored':
    'The entry “{field}” could not be understood and was left out. Please fill it in by hand.',
  'field-unknown': 'Blogpult does not know the entry “{field}”. It was left out.',
  'front-matter-broken':
    'The head of the file is not valid YAML, TOML or JSON: line {line}. The file was not taken over.',
  'file-too-large': 'The file is larger than {limit}. It was not taken over. Please split it.',
  'text-too-long':
    'The text is longer than {limit} characters or {lines} lines. The file was not imported. Please split it.',
  'paragraph-too-long':
    'The paragraph at line {line} of the text is with {length} characters too long for its many marks or spaces. The file was not imported. Please divide the paragraph by blank lines.',
  'text-too-nested':
    'The text nests quotations or lists more than {limit} times. The file was not taken over.',
  'not-utf8': 'The file is not UTF-8 text. It was not taken over. Please save it as UTF-8.',
  'category-added': 'The category “{name}” is new in the library.',
  'author-added': '{name} is new in the list of authors.',
  'profile-adopted':
    'Name and settings of the blog “{name}” were taken over because the library was still empty.',
  'profile-kept':
    'Name and settings of the blog “{name}” were not taken over: those of the library stay.',
  'library-broken':
    'What the bundle says about blog, categories and authors could not be read ({field}). It was left out; the posts are not affected.',
  'picture-missing':
    'The picture “{target}” does not lie with the file. The reference stays in the text. Please insert the picture.',
  'picture-outside':
    'The picture “{target}” lies outside the chosen folder and was not read. Please insert it in the post.',
  'picture-remote':
    'The picture “{target}” is on the internet and was not fetched. The reference stays in the text.',
  'picture-refused': 'The picture “{target}” was not taken over: {why}',
  'picture-inlined':
    '{count:One picture was written in another way (as HTML or by reference) and is|# pictures were written in another way (as HTML or by reference) and are} now written Blogpult’s way.',
  'featured-left-out':
    'The featured image “{target}” is missing. The post has no featured image now.',
  'portrait-left-out':
    'The portrait “{target}” of {name} is missing. The person has no portrait now.',
  'file-not-imported': 'This file is neither a post nor a picture of one. It was not taken over.',
  'link-not-followed': 'This is a link to another place. It was not followed.',
  'folder-too-deep':
    'This folder lies deeper than {limit} levels. What is in it was not imported. Please choose the folder itself.',
  'not-found': 'Nothing was found here. Please check the path.',
  'nothing-inside': 'There is no Markdown file here. Nothing was taken over.',
  'format-unknown':
    'Blogpult cannot read this kind of file. Possible are Word documents (.docx, .odt), export files of WordPress (.xml), HTML pages, Markdown files, folders of them and packages of Blogpult.',
  'too-many-files':
    'There are more than {limit} files here. Nothing was taken over. Please choose a smaller folder.',
  'zip-unreadable':
    'This file is damaged or has the wrong name. Nothing was taken over. Please have it saved anew or sent again.',
  'zip-too-large': 'The bundle is larger than {limit}. Nothing was taken over.',
  'zip-entry-too-large': '“{entry}” in the bundle is larger than {limit}. Nothing was taken over.',
  'zip-too-many': 'The bundle has more than {limit} files. Nothing was taken over.',
  'zip-ratio':
    '“{entry}” in the bundle is packed suspiciously tightly. To be safe, nothing was taken over.',
  'zip-name':
    'The name “{entry}” in the bundle is not allowed. Nothing was taken over. Please have it exported again.',
  'zip-outside':
    '“{entry}” lies outside the bundle’s folder. Nothing was taken over. Please have it exported again.',
  'zip-depth': '“{entry}” lies deeper than {limit} folders. Nothing was taken over.',
  'zip-symlink': '“{entry}” in the bundle is a link to another place. Nothing was taken over.',
  'zip-encrypted':
    '“{entry}” in the bundle is encrypted. Nothing was taken over. Please have it exported without a password.',
  'zip-duplicate':
    '“{entry}” is in the bundle twice. Nothing was taken over. Please have it exported again.',
  'zip-overlap':
    'Files in the bundle lie on top of each other (“{entry}”). To be safe, nothing was taken over.',
  'zip-damaged':
    '“{entry}” in the bundle is damaged. Nothing was taken over. Please have it exported again.',
  'package-unreadable':
    'The package is incomplete or was changed ({entry}). Your posts are as they were. Please have the package exported again.',
  'package-newer':
    'The package comes from a newer version of Blogpult. Your posts are as they were. Please update Blogpult.',
  'post-forward': 'The post “{title}” is now as {by} left it.',
  'post-merged':
    'You and {by} both worked on the post “{title}”. Both are merged; nothing was lost.',
  'post-waiting':
    'You and {by} changed {count:the same passage|the same # passages} of the post “{title}”. Please decide what holds. Until then your text stays as it is.',
  'post-in-trash':
    'The post “{title}” lies in the trash here and was not taken over. Please bring it back and open the package again.',
  'author-kept':
    'The package says something else about “{name}” than the library does. What the library says stays.',
  ...FOREIGN_ENGLISH,
};

const TABLES: Readonly<Record<Language, Sentences>> = { de: GERMAN, en: ENGLISH };

/**
 * The sentence for an import note. `code` among the values names an error whose sentence says why.
 * An unknown reason, from a newer host, is shown as its key.
 */
export function importNoteSentence(
  note: { readonly reason: string; readonly params: Readonly<Record<string, string | number>> },
  language: Language,
): string {
  const sentence = TABLES[language][note.reason];
  if (sentence === undefined) return note.reason;
  const code = ErrorCode.safeParse(note.params['code']);
  const why = code.success ? { why: errorSentence(code.data, note.params, language) } : {};
  return fillSentence(sentence, { ...note.params, ...why });
}

/** The reasons that have a sentence in a language, for the test that compares both tables. */
export function importReasons(language: Language): string[] {
  return Object.keys(TABLES[language]);
}
