import type { FindingSentence } from './finding-sentence.js';

/** What hints say in German, by rule. `{name}` stands for a value of the finding. */
export const HINT_SENTENCES_DE: Readonly<Record<string, FindingSentence>> = {
  'alt-too-short': {
    what: '„{alt}“ ist nur ein Wort.',
    why: 'Ein Wort lässt offen, wer was wo tut. Stellen Sie sich vor, Sie beschreiben das Bild am Telefon.',
    example: 'Menschen warten vor dem Rathaus auf den Einlass.',
  },
  'alt-spelling': {
    what: '„{written}“ steht nicht im Wörterbuch. Ist „{right}“ gemeint?',
    why: 'Falsch geschriebene Wörter werden falsch vorgelesen.',
    example: 'Mitarbeitende sortieren Vorschläge an einer Moderationswand.',
  },
  'alt-repeated-word': {
    what: '„{word}“ steht zweimal hintereinander.',
    why: 'Das passiert beim Umstellen von Sätzen leicht und fällt beim Zuhören auf.',
    example: 'Eine Mitarbeiterin erklärt zwei Besuchern den Wahlschein.',
  },
  'alt-gender-inconsistent': {
    what: '„{written}“ ist anders geschrieben als im übrigen Beitrag.',
    why: 'Im Beitrag gilt die Schreibweise mit „{form}“. Einheitlich liest und hört es sich leichter.',
    example: 'Kolleg:innen aus dem Bauhof stehen vor einem Elektrofahrzeug.',
  },
  'alt-no-final-punctuation': {
    what: 'Nach mehreren Sätzen fehlt am Ende das Satzzeichen.',
    why: 'Ohne Punkt macht die Stimme keine Pause und liest gleich im Text weiter.',
    example: 'Ein Stadtplaner zeigt auf ein Modell. Zwei Anwohnerinnen hören zu.',
  },
  'alt-runs-into-text': {
    what: 'Das Bild steht mitten im Absatz, und ohne Leerzeichen folgt „{next}“.',
    why: 'Vorgelesen wird daraus ein einziger Satz. Ein Punkt am Ende oder ein eigener Absatz hilft.',
    example: 'Die Projektleiterin Nora Behm am Rednerpult.',
  },
  'alt-emoji': {
    what: 'Im Alternativtext steht das Zeichen „{sign}“.',
    why: 'Screenreader nennen jedes Emoji mit vollem Namen, Zierschriften lesen sie oft gar nicht.',
    example: 'Team Personal beim Firmenlauf im Ziel.',
  },
  'alt-line-break': {
    what: 'Im Alternativtext stecken Zeilenumbrüche, doppelte Leerzeichen oder unsichtbare Zeichen.',
    why: 'Sie kommen meist beim Einfügen aus anderen Programmen mit und stören beim Vorlesen.',
    example: 'Aushang zur Kantinenumfrage: Frühstück, Mittagstisch, Kaffee.',
  },
  'alt-all-caps': {
    what: 'Der Alternativtext ist in Großbuchstaben geschrieben.',
    why: 'Manche Screenreader buchstabieren solche Wörter, und auch das Lesen fällt schwerer.',
    example: 'Große Bühne beim Stadtfest mit Blasorchester.',
  },
  'alt-reused-unconfirmed': {
    what: 'Dieser Text wurde von einer anderen Stelle übernommen und hier noch nicht bestätigt.',
    why: 'Dasselbe Bild kann in jedem Beitrag etwas anderes bedeuten. Passt der Text auch hier?',
    example: 'Zwei Kolleginnen besprechen eine Stellenausschreibung.',
  },
  'alt-caption-material': {
    what: '„{words}“ gehört in die Bildunterschrift.',
    why: 'Dort können es alle lesen. Für die Beschreibung des Bildes ist es nicht nötig.',
    example:
      'Alternativtext: „Hand mit Kugelschreiber über einem Antrag“. Unterschrift: „Symbolfoto“.',
  },
  'alt-opinion-words': {
    what: '„{word}“ ist eine Bewertung.',
    why: 'Beschreiben Sie, was zu sehen ist. Das Urteil bilden sich die Menschen, die zuhören, selbst.',
    example: 'Blick vom Kirchturm auf rote Dächer und enge Gassen.',
  },
  'alt-abbreviation': {
    what: 'Die Abkürzung „{abbreviation}“ wird hier nirgends erklärt.',
    why: 'Vorgelesen sind unbekannte Abkürzungen kaum zu verstehen. Schreiben Sie sie aus oder nehmen Sie sie in die Liste der bekannten auf.',
    example: 'Vertreterinnen des Kommunalen Spitzenverbands am runden Tisch.',
  },
};
