import { z } from 'zod';
import { StyleFixId } from '../style/style-fix-id.js';

/** `block` stops an export, `warn` asks to be looked at, `hint` is only offered. */
export const Severity = z.enum(['block', 'warn', 'hint']);
export type Severity = z.infer<typeof Severity>;

/** The portrait of an author, by the author's id. */
export const PortraitPlace = z.templateLiteral(['portrait:', z.string()]);
export type PortraitPlace = z.infer<typeof PortraitPlace>;

/**
 * One thing a rule found in a post.
 * `rule` is the rule's id and at once the key of its sentence in `core/messages`; `params` fill it.
 * `image` says which picture: its asset hash and its place (`featured`, the index among the body's
 * images from 0, or the portrait of an author), and what `altHash` makes of its alt text. `from`/`to` are UTF-16 offsets in
 * the body, null both where the finding is about the post as a whole. `fix` names an edit of the text
 * that mends it.
 */
export const Finding = z.object({
  rule: z.string(),
  severity: Severity,
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  image: z
    .object({
      asset: z.string(),
      altHash: z.string(),
      place: z.union([z.literal('featured'), z.int().min(0), PortraitPlace]),
    })
    .nullable(),
  from: z.int().min(0).nullable(),
  to: z.int().min(0).nullable(),
  fix: StyleFixId.optional(),
});
export type Finding = z.infer<typeof Finding>;

/** Whether a finding is about the portrait of an author, which is not part of the post. */
export function isPortrait(place: number | string): place is PortraitPlace {
  return typeof place === 'string' && place.startsWith('portrait:');
}
