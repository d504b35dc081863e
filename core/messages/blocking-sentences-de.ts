import type { FindingSentence } from './finding-sentence.js';

/** What blocking findings say in German, by rule. `{name}` stands for a value of the finding. */
export const BLOCKING_SENTENCES_DE: Readonly<Record<string, FindingSentence>> = {
  'picture-file-gone': {
    what: 'Die Datei dieses Bildes fehlt in der Bibliothek. Leser:innen sähen an seiner Stelle nichts.',
    why: 'Der Text und die Beschreibung sind unverändert. Fügen Sie das Bild neu ein, oder spielen Sie eine Sicherung zurück.',
    example: 'Bild an dieser Stelle austauschen; die Beschreibung bleibt.',
  },
  'linked-alt-missing': {
    what: 'Dieses Bild ist der einzige Inhalt eines Links ({target}) und hat keinen Text. Der Link hat damit keinen Namen.',
    why: 'Wer nicht sieht, hört nur „Link“ und weiß nicht, wohin er führt. Deshalb kann ein solches Bild auch kein Zierbild sein.',
    example: 'Newsletter abonnieren',
  },
  'featured-alt-missing': {
    what: 'Das Beitragsbild hat noch keinen Alternativtext und gilt nicht als Zierbild.',
    why: 'Es steht in Übersichten und Vorschauen oft ganz allein neben dem Titel.',
    example: 'Das neue Bürgerbüro mit hellem Tresen und Wartebereich.',
  },
  'alt-missing': {
    what: 'Für dieses Bild ist noch nichts entschieden: Es hat keinen Alternativtext und gilt nicht als Zierbild.',
    why: 'Wer das Bild nicht sieht, erfährt sonst nicht einmal, dass etwas fehlt.',
    example: 'Kinder pflanzen Bäume im Stadtpark.',
  },
  'decorative-with-alt': {
    what: 'Das Bild gilt als Zierbild und hat zugleich den Text „{alt}“.',
    why: 'Zierbilder werden übersprungen. Soll der Text gehört werden, ist es kein Zierbild.',
    example: 'Zierbild mit leerem Alternativtext.',
  },
  'alt-symbols-only': {
    what: '„{alt}“ besteht nur aus Zeichen oder Ziffern und beschreibt nichts.',
    why: 'Ein Screenreader liest solche Zeichen gar nicht vor oder nennt eine Zahl ohne Zusammenhang.',
    example: 'Flur mit drei Stehtischen, an denen Gruppen reden.',
  },
  'alt-filename': {
    what: '„{alt}“ ist der Name einer Datei. Was zu sehen ist, sagt er nicht.',
    why: 'Dateinamen sagen selten, was zu sehen ist, und Striche und Ziffern liest der Screenreader einzeln vor.',
    example: 'Gerüst am Rathaus, davor ein Bauzaun.',
  },
  'alt-placeholder': {
    what: '„{alt}“ hält nur den Platz frei.',
    why: 'Platzhalter gehen leicht mit in die Veröffentlichung. Ist das Bild wirklich nur Schmuck, wählen Sie bitte „Zierbild“.',
    example: 'Eine Mitarbeiterin zeigt am Terminal, wie der Antrag beginnt.',
  },
  'alt-generic-word': {
    what: '„{alt}“ sagt nur, dass es ein Bild gibt, nicht was darauf zu sehen ist.',
    why: 'Dass ein Bild da ist, sagt der Screenreader von selbst.',
    example: 'Der erste Ausbildungsjahrgang auf der Rathaustreppe.',
  },
  'alt-contains-markup': {
    what: 'Im Alternativtext steht Programmcode: „{part}“.',
    why: 'Ein Alternativtext ist reiner Text. Spitze Klammern, Sternchen und Codes werden Zeichen für Zeichen vorgelesen.',
    example: 'Bürgerdialog im Stadtteilhaus mit rund 40 Gästen.',
  },
};
