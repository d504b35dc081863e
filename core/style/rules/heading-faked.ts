import { NO_WORD } from '../../markdown/prose.js';
import type { StyleReading } from '../reading.js';
import type { StyleRule } from '../rule.js';

/** More characters than that are a bold sentence. */
const LONGEST = 80;

/**
 * A short paragraph that is bold from end to end, has no final mark and is followed by more text: a
 * heading for the eye only. Those who listen cannot jump to it, and it is missing in every outline.
 */
export const headingFaked: StyleRule = {
  id: 'heading-faked',
  group: 'style',
  severity: 'hint',
  fix: 'make-heading',
  check(reading) {
    const last = reading.blocks.at(-1);
    return reading.nodes('Paragraph').flatMap((node) => {
      const { from, to } = node;
      const strong = node.firstChild;
      const isWhole = strong?.name === 'StrongEmphasis' && strong.from === from && strong.to === to;
      if (!isWhole || node.parent?.parent !== null || from === last?.from) return [];
      const text = reading.read(from + 2, to - 2).trim();
      if (text.length > LONGEST || /[.!?:;,…\n]$/u.test(text) || text.includes(NO_WORD)) return [];
      const insert = `${'#'.repeat(levelAt(reading, from))} ${text}`;
      return [{ from, to, params: { text }, edits: [{ from, to, insert }] }];
    });
  },
};

/** The level of the section's other headings, at least the second. */
function levelAt({ prose }: StyleReading, at: number): number {
  const before = prose.filter(({ kind, from }) => kind === 'heading' && from < at);
  return Math.max(2, before.at(-1)?.level ?? 2);
}
