import type { CorpusItem } from '../../eval/corpus.js';

/** A picture in its place; what is not named is as usual: a scene in a German post, undecorated, not linked. */
export type RuleExample = Partial<CorpusItem>;

/** For each rule one picture on which it fires and one on which it does not. Shown in docs/alt-rules.md. */
export const RULE_EXAMPLES: Readonly<Record<string, { fails: RuleExample; passes: RuleExample }>> =
  {
    'linked-alt-missing': {
      fails: { alt: '', linked: true, link_target: 'Newsletter abonnieren' },
      passes: { alt: 'Newsletter abonnieren', linked: true, link_target: 'Newsletter abonnieren' },
    },
    'featured-alt-missing': {
      fails: { alt: '', role: 'featured' },
      passes: { alt: 'Das neue Bürgerbüro mit hellem Tresen', role: 'featured' },
    },
    'alt-missing': { fails: { alt: '' }, passes: { alt: 'Kinder pflanzen Bäume im Stadtpark.' } },
    'decorative-with-alt': {
      fails: { alt: 'Linie', decorative: true, purpose: 'decorative' },
      passes: { alt: '', decorative: true, purpose: 'decorative' },
    },
    'alt-symbols-only': { fails: { alt: '…' }, passes: { alt: 'Flur mit Stehtischen' } },
    'alt-placeholder': {
      fails: { alt: 'Bildbeschreibung folgt' },
      passes: { alt: 'Neue Kopierer im Foyer' },
    },
    'alt-filename': {
      fails: { alt: 'DSC01648' },
      passes: { alt: 'Screenshot der Datei haushalt_2025.xlsx', purpose: 'screenshot' },
    },
    'alt-generic-word': {
      fails: { alt: 'Gruppenfoto' },
      passes: { alt: 'Der erste Ausbildungsjahrgang auf der Rathaustreppe' },
    },
    'alt-contains-markup': {
      fails: { alt: 'Bürgerdialog im <b>Stadtteilhaus</b>' },
      passes: { alt: 'Kolleg*innen im Gespräch' },
    },
    'decorative-with-caption': {
      fails: { alt: '', decorative: true, caption: 'Die Schlüsselübergabe im neuen Archiv' },
      passes: { alt: '', decorative: true, caption: 'Foto: Ida Lind' },
    },
    'decorative-suspicious': {
      fails: { alt: '', decorative: true, purpose: 'portrait' },
      passes: { alt: '', decorative: true, purpose: 'decorative' },
    },
    'alt-redundant-prefix': {
      fails: { alt: 'Das Bild zeigt den Kreistag' },
      passes: { alt: 'Porträtfoto von Amina Rehm', purpose: 'portrait' },
    },
    'alt-equals-caption': {
      fails: {
        alt: 'Der Lenkungskreis bei der Klausur',
        caption: 'Der Lenkungskreis bei der Klausur (Foto: Ida Lind)',
      },
      passes: {
        alt: 'Ein Mann im Blaumann lötet eine Platine.',
        caption: 'Im Repair-Café werden jeden Samstag Geräte gerettet.',
      },
    },
    'alt-repeats-nearby-text': {
      fails: {
        alt: 'Die Servicestelle bündelt Anliegen aus elf Ämtern',
        context: 'Die Servicestelle bündelt Anliegen aus elf Ämtern. Das spart Wege.',
      },
      passes: {
        alt: 'Zwei Beraterinnen an einem runden Tresen',
        context: 'Die Servicestelle bündelt Anliegen aus elf Ämtern.',
      },
    },
    'alt-duplicate-in-post': {
      fails: { alt: 'Gäste im Foyer', post: 'twins', filename: 'b.jpg' },
      passes: { alt: 'Gäste im Garten', post: 'twins', filename: 'c.jpg' },
    },
    'alt-too-long': {
      fails: {
        alt: 'Im großen Sitzungssaal sitzen etwa dreißig Führungskräfte an sechs runden Tischen, auf denen bunte Karten und Stifte liegen, während vorne eine Moderatorin die Ergebnisse der ersten Arbeitsphase erläutert und zwei Kollegen mitschreiben.',
      },
      passes: { alt: 'Führungskräfte arbeiten im Sitzungssaal an sechs runden Tischen.' },
    },
    'alt-language-mismatch': {
      fails: { alt: 'Group of people sitting around a table and talking' },
      passes: { alt: 'Band „The Falling Rocks“ auf der Bühne am See' },
    },
    'alt-credit-line': {
      fails: { alt: 'Löschübung auf dem Marktplatz. Foto: Jana Kehl' },
      passes: { alt: 'Die Quelle am Waldrand mit einer Holzbank' },
    },
    'alt-contains-url': {
      fails: { alt: 'Infostand zur Wahl, mehr unter https://wahl.example.org' },
      passes: {
        alt: 'Plakat mit der Aufschrift „Mehr auf www.example.org“',
        purpose: 'text',
        image_text: 'Mehr auf www.example.org',
      },
    },
    'linked-alt-not-target': {
      fails: {
        alt: 'Frau mit Laptop auf einer Wiese',
        linked: true,
        link_target: 'Dienstvereinbarung Mobiles Arbeiten',
      },
      passes: {
        alt: 'Dienstvereinbarung zum mobilen Arbeiten',
        linked: true,
        link_target: 'Dienstvereinbarung Mobiles Arbeiten',
      },
    },
    'linked-alt-redundant-text': {
      fails: { alt: 'Podcast', linked: true, link_text: 'Podcast hören', link_target: 'Podcast' },
      passes: {
        alt: 'Titelseite mit einem Leuchtturm',
        linked: true,
        link_text: 'Jahresbericht lesen',
        link_target: 'Jahresbericht',
      },
    },
    'alt-action-words': {
      fails: { alt: 'Lageplan – zum Vergrößern klicken' },
      passes: { alt: 'Button „Mehr erfahren“ auf der neuen Startseite' },
    },
    'text-image-no-text': {
      fails: { alt: 'Plakat in Lila', purpose: 'text', image_text: 'Gleich viel wert' },
      passes: {
        alt: 'Plakat mit der Aufschrift „Gleich viel wert“',
        purpose: 'text',
        image_text: 'Gleich viel wert',
      },
    },
    'portrait-no-name': {
      fails: { alt: 'Lächelnde Frau mit Brille und grauem Blazer', purpose: 'portrait' },
      passes: { alt: 'Dr. Ayşe Demir am Fenster', purpose: 'portrait' },
    },
    'logo-no-organisation': {
      fails: { alt: 'Rundes Logo in Grün und Weiß', purpose: 'logo' },
      passes: { alt: 'Logo der Stadtwerke Nordau', purpose: 'logo' },
    },
    'complex-no-longdesc': {
      fails: { alt: 'Balkendiagramm zur Zufriedenheit', purpose: 'chart' },
      passes: {
        alt: 'Balkendiagramm: 62 Prozent sind zufrieden, 38 Prozent nicht.',
        purpose: 'chart',
      },
    },
    'alt-keyword-stuffing': {
      fails: { alt: 'Verwaltung, Digitalisierung, Akte, Rathaus, Zukunft' },
      passes: { alt: 'Tisch mit Namensschildern, Stiften, Mappen und einer Liste' },
    },
    'alt-stale-after-replace': {
      fails: { alt: 'Feuerwehrleute üben mit Drohnen.', image_replaced: true },
      passes: { alt: 'Feuerwehrleute üben mit Drohnen.' },
    },
    'alt-name-inconsistent': {
      fails: { alt: 'Doreen Denstedt im Gespräch', context: 'Doreen Denstädt berichtete.' },
      passes: { alt: 'Doreen Denstädt im Gespräch', context: 'Denstädts Bericht war lang.' },
    },
    'alt-too-short': { fails: { alt: 'Besprechung' }, passes: { alt: 'Rathaus Neustadt' } },
    'alt-spelling': {
      fails: { alt: 'Vorschläge an einer Moderatonswand' },
      passes: { alt: 'Ein Tachymeter auf einem Stativ' },
    },
    'alt-repeated-word': {
      fails: { alt: 'Eine Mitarbeiterin erklärt erklärt den Wahlschein' },
      passes: { alt: 'Eine Ehrenamtliche, die die Ausgabe leitet, reicht eine Tüte.' },
    },
    'alt-gender-inconsistent': {
      fails: { alt: 'Kolleg*innen am Bus', context: 'Kolleg:innen und Bürger:innen fahren mit.' },
      passes: { alt: 'Kolleg:innen am Bus', context: 'Kolleg:innen und Bürger:innen fahren mit.' },
    },
    'alt-no-final-punctuation': {
      fails: { alt: 'Ein Planer zeigt auf ein Modell. Zwei Frauen hören zu' },
      passes: { alt: 'Dr. Ada Lind zeigt auf ein Modell' },
    },
    'alt-runs-into-text': {
      fails: { alt: 'Nora Behm am Rednerpult', inline: true, context: 'Sie berichtete.' },
      passes: { alt: 'Nora Behm am Rednerpult.', inline: true, context: 'Sie berichtete.' },
    },
    'alt-emoji': {
      fails: { alt: 'Team beim Lauf 🎉' },
      passes: { alt: 'Holzrad der Marke Legno®' },
    },
    'alt-line-break': {
      fails: { alt: 'Aushang mit\nTee und Kaffee' },
      passes: { alt: 'Aushang mit Tee und Kaffee' },
    },
    'alt-all-caps': {
      fails: { alt: 'GROSSE BÜHNE BEIM STADTFEST' },
      passes: { alt: 'Große Bühne beim Stadtfest' },
    },
    'alt-reused-unconfirmed': {
      fails: { alt: 'Zwei Kolleginnen am Aushang', alt_origin: 'library' },
      passes: { alt: 'Zwei Kolleginnen am Aushang', alt_origin: 'library', alt_confirmed: true },
    },
    'alt-caption-material': {
      fails: { alt: 'Symbolfoto: Hand mit Stift' },
      passes: { alt: 'Pfeile laufen von links nach rechts über die Wand' },
    },
    'alt-opinion-words': {
      fails: { alt: 'Wunderschöner Blick auf die Altstadt' },
      passes: { alt: 'Hotel Schöne Aussicht am Ufer' },
    },
    'alt-abbreviation': {
      fails: { alt: 'Vertreterinnen der KSV am Tisch' },
      passes: { alt: 'Vertreterinnen der KSV am Tisch', context: 'Die KSV tagte zweimal.' },
    },
  };
