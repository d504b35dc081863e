import type { PlacedImage } from '../../../core/image/find-images.js';

/** The body without a picture; one that stood alone takes its empty lines along. */
export function withoutPicture(body: string, { from, to }: Pick<PlacedImage, 'from' | 'to'>) {
  const before = body.slice(0, from);
  const after = body.slice(to);
  const alone = /(^|\n)[ \t]*$/.test(before) && /^[ \t]*(\n|$)/.test(after);
  if (!alone) return before + after;
  const lead = before.trimEnd();
  const rest = after.replace(/^\s+/, '');
  if (lead === '') return rest;
  return rest === '' ? `${lead}\n` : `${lead}\n\n${rest}`;
}
