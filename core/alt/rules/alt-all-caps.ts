import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';

/**
 * At least two words of four capitals or more, and more than half of all letters are capitals. Some
 * screen readers spell such words, and nobody reads them quickly.
 */
export const altAllCaps: AltRule = {
  id: 'alt-all-caps',
  severity: 'hint',
  applies: 'described',
  check: (context) => (isAllCaps(readAlt(context).alt) ? {} : null),
};

/** Whether a text is written in capitals as a whole. */
export function isAllCaps(text: string): boolean {
  if (!/[A-ZÄÖÜ]{4}/.test(text)) return false;
  const words = text.match(/(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return words.length >= 2 && capitals > letters / 2;
}
