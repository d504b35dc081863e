import { z } from 'zod';
import { Severity } from '../alt/finding.js';

/** How much a library wants to hear of a rule. */
export const StyleLevel = z.enum(['off', ...Severity.options]);
export type StyleLevel = z.infer<typeof StyleLevel>;

/**
 * What is set right while one types: `quotes` „…“ and ‚…‘ (in English “…”), `dashes` – for a hyphen
 * between spaces, `ellipsis` … for three full stops, `spaces` that do not break in „z. B.“ or
 * „10 %“, `softHyphens` taken out of what is pasted.
 */
export const TypingSettings = z.object({
  quotes: z.boolean().default(true),
  dashes: z.boolean().default(true),
  ellipsis: z.boolean().default(true),
  spaces: z.boolean().default(true),
  softHyphens: z.boolean().default(true),
});
export type TypingSettings = z.infer<typeof TypingSettings>;

/**
 * What a library wants of its texts. `levels` says for a rule's id how it is reported where that is
 * not the rule's own severity; `off` silences it and `block` makes it hold an export back. `spelling`
 * marks words that no dictionary knows in the text.
 */
export const StyleSettings = z.object({
  levels: z.record(z.string(), StyleLevel).default({}),
  typing: TypingSettings.default(TypingSettings.parse({})),
  spelling: z.boolean().default(true),
});
export type StyleSettings = z.infer<typeof StyleSettings>;

/** The settings a library starts with. */
export const DEFAULT_STYLE_SETTINGS: StyleSettings = StyleSettings.parse({});
