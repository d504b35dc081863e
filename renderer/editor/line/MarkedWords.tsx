import type { ReactNode } from 'react';
import type { WordMark } from './word-marks.js';

/** What `MarkedWords` takes. Marks count in the whole of which `text` is the part from `start` on (UTF-16 offsets). */
export interface MarkedWordsProps {
  readonly text: string;
  readonly start?: number;
  readonly marks: readonly WordMark[] | undefined;
}

const CLASSES: Readonly<Record<WordMark['kind'], string>> = {
  unknown: 'cm-unknownWord',
  found: 'cm-searchMatch',
  current: 'cm-searchMatch cm-searchMatch-selected',
};

/** Words with the same marks that they would have in a line of the text. */
export function MarkedWords({ text, start = 0, marks = [] }: MarkedWordsProps): ReactNode {
  const end = start + text.length;
  const here = marks.filter(({ from, to }) => from < end && to > start);
  if (here.length === 0) return text;
  const edges = [start, end, ...here.flatMap(({ from, to }) => [from, to])];
  const cuts = [...new Set(edges.filter((at) => at >= start && at <= end))].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const words = text.slice(from - start, (cuts[index + 1] ?? end) - start);
    const over = here.filter((mark) => mark.from <= from && mark.to > from);
    if (over.length === 0) return words;
    const unknown = over.find(({ kind }) => kind === 'unknown');
    return (
      <span
        key={from}
        className={over.map(({ kind }) => CLASSES[kind]).join(' ')}
        {...(unknown === undefined
          ? {}
          : { 'aria-invalid': 'spelling', 'data-word': `${unknown.from} ${unknown.to}` })}
      >
        {words}
      </span>
    );
  });
}
