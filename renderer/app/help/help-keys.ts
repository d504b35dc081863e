import { NAMED_ACTIONS } from '../../editor/Editor.js';
import { NAMED_COMMANDS } from '../palette/palette-commands.js';

/** A row of the sheet: the name of its words among the texts of `ns`, and the key as CodeMirror writes it. */
interface HelpRow {
  readonly words: string;
  readonly ns: 'app' | 'editor';
  readonly key: string;
}

/** A part of the sheet; `title` names its heading among the texts. */
export interface HelpPart {
  readonly title: string;
  readonly rows: readonly HelpRow[];
}

const IN_TEXT = {
  leave: 'Escape',
  list: 'Tab',
  object: 'ArrowDown',
  describe: 'Mod-Enter',
  remove: 'Delete',
  move: 'Alt-ArrowDown',
  tableBar: 'Alt-F10',
  note: 'Alt-Enter',
  slash: '/',
  misspelled: 'F7',
  suggest: 'Mod-.',
  plain: 'Mod-Shift-v',
};
const FINDING = {
  next: 'Enter',
  previous: 'Shift-Enter',
  nextInText: 'F3',
  previousInText: 'Shift-F3',
  case: 'Alt-c',
  wholeWords: 'Alt-w',
  pattern: 'Alt-r',
  replaceAll: 'Mod-Enter',
};
const DESCRIBING = {
  choose: '1',
  goOn: 'Enter',
  goOnFromText: 'Mod-Enter',
  goBack: 'Backspace',
  nextPicture: 'PageDown',
  previousPicture: 'PageUp',
};

/** Every key of Blogpult, as the sheet beside the work shows it and docs/keyboard.md explains it. */
export const HELP_PARTS: readonly HelpPart[] = [
  {
    title: 'help.frame',
    rows: NAMED_COMMANDS.flatMap(({ id, key }) => row(`command.${id}`, 'app', key)),
  },
  {
    title: 'help.text',
    rows: NAMED_ACTIONS.flatMap(({ id, key }) => row(`toolbar.${id}`, 'editor', key)),
  },
  { title: 'help.objects', rows: listed(IN_TEXT) },
  { title: 'help.finding', rows: listed(FINDING) },
  { title: 'help.describing', rows: listed(DESCRIBING) },
];

function row(words: string, ns: HelpRow['ns'], key: string | undefined): HelpRow[] {
  return key === undefined ? [] : [{ words, ns, key }];
}

function listed(keys: Readonly<Record<string, string>>): HelpRow[] {
  return Object.entries(keys).flatMap(([id, key]) => row(`help.keys.${id}`, 'app', key));
}
