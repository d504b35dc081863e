import type { StateCommand } from '@codemirror/state';
import { lineStarts } from './selected-lines.js';

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;

/** Makes the selected lines headings of this level, or plain text when all of them are already. */
export function toggleHeading(level: 2 | 3): StateCommand {
  const mark = '#'.repeat(level);
  return lineStarts((lines) => {
    const set = lines.every(({ text }) => HEADING.exec(text)?.[1] === mark);
    return lines.map(({ text }) => ({
      remove: HEADING.exec(text)?.[0].length ?? 0,
      insert: set ? '' : `${mark} `,
    }));
  });
}
