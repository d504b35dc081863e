import { z } from 'zod';

/** How a blog writes words for people of all genders; `pair` is „Kolleginnen und Kollegen“. */
export const GenderForm = z.enum([':', '*', '_', '·', '/', 'I', 'pair']);
export type GenderForm = z.infer<typeof GenderForm>;

/**
 * What a library wants of its alternative texts.
 * `goodLength` and `longLength` are characters outside quotation marks: up to the first the counter
 * is green, up to the second amber, beyond it the text is too long. `mediumNamed`: an alt may begin
 * with „Foto von …“. `genderForm` `auto` takes the form that leads in the post. `abbreviations` need
 * no explanation, `glossary` holds words that are spelled right. `off` lists rules that stay silent;
 * blocking ones cannot be switched off.
 */
export const AltSettings = z.object({
  goodLength: z.int().min(40).max(1000).default(120),
  longLength: z.int().min(40).max(1000).default(180),
  mediumNamed: z.boolean().default(false),
  genderForm: z.union([z.literal('auto'), GenderForm]).default('auto'),
  abbreviations: z.array(z.string().min(1).max(40)).default([]),
  glossary: z.array(z.string().min(1).max(100)).default([]),
  off: z.array(z.string()).default([]),
});
export type AltSettings = z.infer<typeof AltSettings>;

/** The settings a library starts with. */
export const DEFAULT_ALT_SETTINGS: AltSettings = AltSettings.parse({});
