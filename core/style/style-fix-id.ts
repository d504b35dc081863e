import { z } from 'zod';

/** The edits that style rules offer; each has a label in `core/messages/style-fixes.ts`. */
export const StyleFixId = z.enum([
  'unify-forms',
  'set-level',
  'make-heading',
  'drop-paragraph',
  'one-space',
  'set-quotes',
  'set-dash',
  'drop-signs',
  'make-list',
  'drop-break',
  'move-break',
  'drop-float',
  'drop-picture',
]);
export type StyleFixId = z.infer<typeof StyleFixId>;
