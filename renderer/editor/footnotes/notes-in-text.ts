import type { EditorState } from '@codemirror/state';
import { blockFacts, type Placed, type ReadBlock } from '../block-facts.js';

/** `[^1]` in the text (`mark`) or `[^1]: …` (`note`); `head` is the length of the note's own mark. */
export interface NotePart extends Placed {
  readonly kind: 'mark' | 'note';
  readonly label: string;
  readonly head: number;
}

/** All marks and notes in one node of a text, in order. */
export const notePartsUnder: ReadBlock<NotePart> = (block, read) => {
  const parts: NotePart[] = [];
  block.cursor().iterate(({ name, from, to, node }) => {
    if (name === 'FootnoteReference') {
      parts.push({ kind: 'mark', label: read(from + 2, to - 1), from, to, head: to - from });
    }
    if (name !== 'FootnoteDefinition') return;
    const mark = node.getChild('FootnoteMark');
    if (mark === null) return;
    const label = read(mark.from + 2, mark.to - 2);
    parts.push({ kind: 'note', label, from, to, head: mark.to - from });
  });
  return parts;
};

/** All marks and notes of the text, in order. Only blocks that changed are read again. */
export const noteParts = blockFacts(notePartsUnder);

/** The notes of a text as the page will number them: in the order of their first marks. */
export interface Notes {
  readonly parts: readonly NotePart[];
  /** By label; a mark without a note has no number. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** What the state knows about its notes. */
export function notesIn(state: EditorState): Notes {
  const { facts: parts } = state.field(noteParts);
  const defined = new Set(parts.filter(({ kind }) => kind === 'note').map(({ label }) => label));
  const numbers = new Map<string, number>();
  for (const { kind, label } of parts) {
    if (kind === 'mark' && defined.has(label) && !numbers.has(label)) {
      numbers.set(label, numbers.size + 1);
    }
  }
  return { parts, numbers };
}

/** The words of a note as they are written, without its mark and indentation; empty when there is none. */
export function noteText(state: EditorState, label: string): string {
  const note = noteOf(state, label);
  if (note === undefined) return '';
  return state.doc
    .sliceString(note.from + note.head, note.to)
    .replace(/^[ \t]+/, '')
    .replace(/\n(?: {4}|\t)/g, '\n');
}

/** The first note with this label, as the page takes it. */
export function noteOf(state: EditorState, label: string): NotePart | undefined {
  return state.field(noteParts).facts.find((part) => part.kind === 'note' && part.label === label);
}
