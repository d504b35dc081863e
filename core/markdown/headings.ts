import { slugify } from '../post/slug.js';
import { tokensToText } from './plain-text.js';
import type { RenderContext } from './render-context.js';
import type { DialectToken } from './tokens.js';

/**
 * The level a heading is written with: `#` and `##` both open a section of the page, and no level
 * is skipped on the way down, whatever the author typed. At most 6.
 */
export function headingLevel(depth: number, context: RenderContext): number {
  const top = context.options.topHeading ?? 2;
  const wanted = top + Math.max(0, depth - 2);
  const level = Math.min(wanted, context.previousHeading + 1, 6);
  context.previousHeading = level;
  return level;
}

/** A heading's id: its words as a slug behind the prefix, numbered when the text has it twice. */
export function headingId(tokens: readonly DialectToken[], context: RenderContext): string {
  const words = slugify(tokensToText(tokens)).slice(0, 80).replace(/-+$/, '');
  const base = `${context.options.idPrefix}${words}`;
  let id = base;
  let count = context.ids.get(base) ?? 1;
  while (context.ids.has(id)) id = `${base}-${(count += 1)}`;
  // A text with the same heading ten thousand times does not count from two each time.
  context.ids.set(base, count).set(id, id === base ? count : 1);
  return id;
}
