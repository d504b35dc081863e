import type { StateCommand } from '@codemirror/state';
import { lineStarts } from './selected-lines.js';

/** The marks that stand at the start of each line. */
export type LineMark = 'bullet' | 'ordered' | 'quote';

const SET: Record<LineMark, RegExp> = {
  bullet: /^(\s*)[-*+][ \t]+/,
  ordered: /^(\s*)\d{1,9}[.)][ \t]+/,
  quote: /^ {0,3}> ?/,
};

const LIST = /^(\s*)(?:[-*+]|\d{1,9}[.)])[ \t]+/;

/** Makes the selected lines a list or quotation, turns one kind of list into the other, or takes the marks away. */
export function toggleLines(mark: LineMark): StateCommand {
  return lineStarts((lines) => {
    const set = lines.every(({ text }) => SET[mark].test(text));
    return lines.map(({ text }, index) => {
      const old = (set || mark === 'quote' ? SET[mark] : LIST).exec(text);
      const indent = mark === 'quote' ? '' : (old?.[1] ?? '');
      if (set) return { remove: old?.[0].length ?? 0, insert: indent };
      const remove = mark === 'quote' ? 0 : (old?.[0].length ?? 0);
      return { remove, insert: indent + startOf(mark, index) };
    });
  });
}

function startOf(mark: LineMark, index: number): string {
  if (mark === 'ordered') return `${index + 1}. `;
  return mark === 'bullet' ? '- ' : '> ';
}
