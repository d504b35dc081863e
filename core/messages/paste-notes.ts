import type { LeftOut } from '../paste/left-out.js';
import type { Language } from '../post/post.js';

type Note = readonly [one: string, many: string];
type Notes = Readonly<Record<LeftOut, Note>>;

const GERMAN: Notes = {
  pictures: [
    'Ein Bild kam nicht mit. Ziehen Sie seine Datei in den Text.',
    '{count} Bilder kamen nicht mit. Ziehen Sie ihre Dateien in den Text.',
  ],
  embeds: [
    'Ein eingebettetes Video oder Fenster wurde weggelassen.',
    '{count} eingebettete Videos oder Fenster wurden weggelassen.',
  ],
  forms: ['Ein Formularfeld wurde weggelassen.', '{count} Formularfelder wurden weggelassen.'],
  ticks: [
    'Das Kästchen einer Aufgabe wurde weggelassen. Ob sie erledigt ist, steht jetzt nicht mehr da.',
    'Die Kästchen von {count} Aufgaben wurden weggelassen. Was erledigt ist, steht jetzt nicht mehr da.',
  ],
  drawings: ['Eine Zeichnung wurde weggelassen.', '{count} Zeichnungen wurden weggelassen.'],
  formulas: ['Eine Formel wurde weggelassen.', '{count} Formeln wurden weggelassen.'],
  comments: ['Ein Kommentar wurde weggelassen.', '{count} Kommentare wurden weggelassen.'],
  deleted: [
    'Eine als gelöscht markierte Stelle wurde weggelassen.',
    '{count} als gelöscht markierte Stellen wurden weggelassen.',
  ],
  footnotes: [
    'Eine Fußnote wurde nicht mitkopiert. Ihr Zeichen fehlt jetzt im Text.',
    '{count} Fußnoten wurden nicht mitkopiert. Ihre Zeichen fehlen jetzt im Text.',
  ],
  spans: [
    'Eine verbundene Tabellenzelle wurde aufgeteilt.',
    '{count} verbundene Tabellenzellen wurden aufgeteilt.',
  ],
  addresses: [
    'Ein Link führt von hier aus nirgendwohin. Sein Text ist geblieben.',
    '{count} Links führen von hier aus nirgendwohin. Ihr Text ist geblieben.',
  ],
  tracking: [
    'Aus einer Adresse wurden Zusätze zur Werbemessung entfernt.',
    'Aus {count} Adressen wurden Zusätze zur Werbemessung entfernt.',
  ],
};

const ENGLISH: Notes = {
  pictures: [
    'A picture did not come along. Drag its file into the text.',
    '{count} pictures did not come along. Drag their files into the text.',
  ],
  embeds: [
    'An embedded video or frame was left out.',
    '{count} embedded videos or frames were left out.',
  ],
  forms: ['A form field was left out.', '{count} form fields were left out.'],
  ticks: [
    'The box of a task was left out. Whether it is done is not in the text now.',
    'The boxes of {count} tasks were left out. What is done is not in the text now.',
  ],
  drawings: ['A drawing was left out.', '{count} drawings were left out.'],
  formulas: ['A formula was left out.', '{count} formulas were left out.'],
  comments: ['A comment was left out.', '{count} comments were left out.'],
  deleted: [
    'A passage marked as deleted was left out.',
    '{count} passages marked as deleted were left out.',
  ],
  footnotes: [
    'A footnote was not copied. Its mark is not in the text now.',
    '{count} footnotes were not copied. Their marks are not in the text now.',
  ],
  spans: ['A merged table cell was split.', '{count} merged table cells were split.'],
  addresses: [
    'A link leads nowhere from here. Its words stayed.',
    '{count} links lead nowhere from here. Their words stayed.',
  ],
  tracking: [
    'Marks of advertisers were taken out of an address.',
    'Marks of advertisers were taken out of {count} addresses.',
  ],
};

const TABLES: Readonly<Record<Language, Notes>> = { de: GERMAN, en: ENGLISH };

/** What is said about something that did not come along when a document was pasted. */
export function pasteNote(what: LeftOut, count: number, language: Language): string {
  const [one, many] = TABLES[language][what];
  return count === 1 ? one : many.replace('{count}', String(count));
}
