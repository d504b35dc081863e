import type { Finding } from '../alt/finding.js';
import type { Language } from '../post/post.js';
import { fillSentence } from './fill-sentence.js';

/** What a finding says to the author: what is wrong, why it matters, and how a good one looks. */
export interface FindingSentence {
  readonly what: string;
  readonly why: string;
  readonly example: string;
}

type Sentences = Readonly<Record<string, FindingSentence>>;

const GERMAN: Sentences = {
  'alt-missing': {
    what: 'Für dieses Bild ist noch nichts entschieden: Es hat keinen Alternativtext und gilt nicht als Zierbild.',
    why: 'Wer das Bild nicht sieht, erfährt sonst nicht einmal, dass etwas fehlt.',
    example: 'Kinder pflanzen Bäume im Stadtpark.',
  },
  'featured-alt-missing': {
    what: 'Das Beitragsbild hat noch keinen Alternativtext und gilt nicht als Zierbild.',
    why: 'Es steht in Übersichten und Vorschauen oft ganz allein neben dem Titel.',
    example: 'Das neue Bürgerbüro mit hellem Tresen und Wartebereich.',
  },
  'alt-filename': {
    what: '„{alt}“ ist der Name einer Datei, keine Beschreibung.',
    why: 'Ein Screenreader liest den Dateinamen Zeichen für Zeichen vor.',
    example: 'Gerüst am Rathaus, davor ein Bauzaun.',
  },
  'alt-placeholder': {
    what: '„{alt}“ hält nur den Platz frei.',
    why: 'Platzhalter gehen leicht mit in die Veröffentlichung.',
    example: 'Eine Mitarbeiterin zeigt am Terminal, wie der Antrag beginnt.',
  },
  'alt-generic-word': {
    what: '„{alt}“ sagt nur, dass es ein Bild gibt, nicht was darauf zu sehen ist.',
    why: 'Dass ein Bild da ist, sagt der Screenreader von selbst.',
    example: 'Der erste Ausbildungsjahrgang auf der Rathaustreppe.',
  },
  'decorative-with-alt': {
    what: 'Das Bild gilt als Zierbild und hat zugleich den Text „{alt}“.',
    why: 'Zierbilder werden übersprungen. Soll der Text gehört werden, ist es kein Zierbild.',
    example: 'Zierbild mit leerem Alternativtext.',
  },
};

const ENGLISH: Sentences = {
  'alt-missing': {
    what: 'Nothing has been decided for this picture yet: it has no alternative text and is not marked as decorative.',
    why: 'People who do not see the picture would not even know that something is missing.',
    example: 'Children plant trees in the city park.',
  },
  'featured-alt-missing': {
    what: 'The featured image has no alternative text yet and is not marked as decorative.',
    why: 'In lists and previews it often stands alone beside the title.',
    example: 'The new citizens’ office with a bright counter and a waiting area.',
  },
  'alt-filename': {
    what: '“{alt}” is the name of a file, not a description.',
    why: 'A screen reader spells the file name out character by character.',
    example: 'Scaffolding at the town hall behind a site fence.',
  },
  'alt-placeholder': {
    what: '“{alt}” only keeps a place.',
    why: 'Placeholders easily slip into what is published.',
    example: 'A clerk shows at the terminal how an application begins.',
  },
  'alt-generic-word': {
    what: '“{alt}” only says that there is a picture, not what it shows.',
    why: 'A screen reader announces the picture by itself.',
    example: 'The first class of trainees on the town hall steps.',
  },
  'decorative-with-alt': {
    what: 'The picture is marked as decorative and has the text “{alt}” all the same.',
    why: 'Decorative pictures are skipped. If the text should be heard, the picture is not decorative.',
    example: 'Decorative, with an empty alternative text.',
  },
};

const TABLES: Readonly<Record<Language, Sentences>> = { de: GERMAN, en: ENGLISH };

/** The rules that have sentences in a language, for the test that compares them with the rules that exist. */
export function rulesWithSentences(language: Language): string[] {
  return Object.keys(TABLES[language]);
}

/** The sentence for a finding; throws for a rule without one, because that is a broken promise, not an outcome. */
export function findingSentence(
  finding: Pick<Finding, 'rule' | 'params'>,
  language: Language,
): FindingSentence {
  const sentence = TABLES[language][finding.rule];
  if (sentence === undefined) throw new Error(`No ${language} sentence for rule ${finding.rule}`);
  return { ...sentence, what: fillSentence(sentence.what, finding.params) };
}
