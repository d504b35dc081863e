import type { Tree } from '@lezer/common';
import type { Language } from '../../post/post.js';
import type { TextEdit } from './text-edit.js';

const WORDS: Record<Language, { readonly mark: string; readonly back: string }> = {
  de: { mark: 'Fußnote', back: 'Zurück zum Text von Fußnote' },
  en: { mark: 'Footnote', back: 'Back to the text of footnote' },
};

/** Labels that can stand in an id as they are. */
const PLAIN_LABEL = /^[\w-]+$/;

interface NotePlace {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Footnotes for a Markdown that has none: marks become links, notes items of a numbered list where they
 * stand, whose later paragraphs are indented by four as ours are. A mark without a note stays text.
 */
export function noteEdits(text: string, tree: Tree, language: Language): TextEdit[] {
  const { marks, notes } = placesOf(text, tree);
  const known = new Set(notes.map(({ label }) => label));
  const shown = marks.filter(({ label }) => known.has(label));
  const labels = [...new Set([...shown, ...notes].map(({ label }) => label))];
  const numbers = new Map(labels.map((label, index) => [label, index + 1]));
  const seen = new Map<string, number>();
  const edits = shown.map((mark) => {
    const time = (seen.get(mark.label) ?? 0) + 1;
    seen.set(mark.label, time);
    return markEdit(mark, numbers.get(mark.label) ?? 0, time, language);
  });
  return [
    ...edits,
    ...notes.map((note) => noteEdit(text, note, numbers.get(note.label) ?? 0, language)),
  ];
}

function placesOf(text: string, tree: Tree) {
  const [marks, notes]: [NotePlace[], NotePlace[]] = [[], []];
  tree.iterate({
    enter({ name, from, to }) {
      if (name === 'Image') return false;
      if (name === 'FootnoteReference') {
        marks.push({ label: text.slice(from + 2, to - 1), from, to });
      }
      if (name === 'FootnoteMark') notes.push({ label: text.slice(from + 2, to - 2), from, to });
      return true;
    },
  });
  return { marks, notes };
}

function markEdit(
  { label, from, to }: NotePlace,
  number: number,
  time: number,
  language: Language,
): TextEdit {
  const id = PLAIN_LABEL.test(label) ? label : `n${number}`;
  const again = time === 1 ? '' : `--${time}`;
  const name = `${WORDS[language].mark} ${number}`;
  const insert =
    `<sup class="footnote-ref"><a href="#fn--${id}" id="fnref--${id}${again}"` +
    ` aria-label="${name}">${number}</a></sup>`;
  return { from, to, insert, kept: id !== label };
}

function noteEdit(
  text: string,
  { label, from, to }: NotePlace,
  number: number,
  language: Language,
): TextEdit {
  const id = PLAIN_LABEL.test(label) ? label : `n${number}`;
  const space = /^[ \t]*/.exec(text.slice(to))?.[0] ?? '';
  const marker = `${number})`.padEnd(4);
  const apart = mustBeParted(text, from) ? '\n' : '';
  const back = `<a class="footnote-back" href="#fnref--${id}" id="fn--${id}" aria-label="${WORDS[language].back} ${number}">↩</a>`;
  const kept = id !== label || space !== ' ' || apart !== '';
  return { from, to: to + space.length, insert: `${apart}${marker}${back} `, kept };
}

/** Whether a paragraph stands right before: no list but one that begins with 1 may end it. */
function mustBeParted(text: string, from: number): boolean {
  const before = text.slice(0, from).split('\n').at(-2) ?? '';
  return before.trim() !== '' && !/^ {0,3}\[\^[^\]\n]+\]:/.test(before);
}
