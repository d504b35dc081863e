import { isolateHistory } from '@codemirror/commands';
import type { ChangeSpec, EditorState, TransactionSpec } from '@codemirror/state';
import type { Converted } from '../../../core/paste/html-to-markdown.js';

/** A transaction that puts a pasted document into the text, and where its Markdown begins after it. */
export interface PasteInsertion {
  readonly spec: TransactionSpec;
  readonly start: number;
}

const BLOCK = /^(?:#{1,6} |[-*+] |\d+[.)] |> |\||```|~~~|<!--|---$)/;

/**
 * Puts a converted document in the place of a range: a few words into the line, anything longer as
 * blocks of its own between blank lines. Footnotes' texts go to the end of the post. One undo takes
 * all of it back.
 */
export function insertPasted(
  state: EditorState,
  { from, to }: { readonly from: number; readonly to: number },
  { markdown, notes, pictures }: Pick<Converted, 'markdown' | 'notes' | 'pictures'>,
): PasteInsertion {
  const isBlock = markdown.includes('\n\n') || BLOCK.test(markdown) || pictures.length > 0;
  const before = isBlock ? gapBefore(state, from) : '';
  const after = isBlock ? gapAfter(state, to) : '';
  const changes: ChangeSpec[] = [{ from, to, insert: before + markdown + after }];
  if (notes !== '') changes.push({ from: state.doc.length, insert: notesGap(state) + notes });
  const start = from + before.length;
  return {
    start,
    spec: {
      changes,
      selection: { anchor: start + markdown.length },
      annotations: isolateHistory.of('full'),
      userEvent: 'input.paste',
      scrollIntoView: true,
    },
  };
}

function gapBefore(state: EditorState, at: number): string {
  const text = state.sliceDoc(Math.max(0, at - 200), at);
  if (text.trim() === '' && at <= 200) return text.endsWith('\n') || text === '' ? '' : '\n';
  const breaks = /\n[ \t]*(?:\n[ \t]*)?$/.exec(text)?.[0].split('\n').length ?? 1;
  return '\n'.repeat(Math.max(0, 3 - breaks));
}

function gapAfter(state: EditorState, at: number): string {
  const text = state.sliceDoc(at, at + 200);
  if (text.trim() === '') return text === '' ? '\n' : '';
  const breaks = /^[ \t]*\n(?:[ \t]*\n)?/.exec(text)?.[0].split('\n').length ?? 1;
  return '\n'.repeat(Math.max(0, 3 - breaks));
}

function notesGap(state: EditorState): string {
  const text = state.sliceDoc(Math.max(0, state.doc.length - 2000));
  const isAfterNote = /(?:^|\n)\[\^[^\]\n]+\]:[^\n]*\n?$/.test(text);
  if (isAfterNote) return text.endsWith('\n') ? '' : '\n';
  return text.endsWith('\n') ? '\n' : '\n\n';
}

/** The highest number among the footnotes of a text. */
export function lastNote(body: string): number {
  const numbers = [...body.matchAll(/\[\^(\d{1,6})\]/g)].map(([, number]) => Number(number));
  return Math.max(0, ...numbers);
}
