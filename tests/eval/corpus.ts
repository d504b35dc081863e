import { z } from 'zod';

/** One labelled picture: its alt text, its place, and the rules that must and must not fire. */
export const CorpusItem = z.object({
  id: z.string(),
  post: z.string(),
  role: z.string().default('inline'),
  alt: z.string().nullable(),
  decorative: z.boolean().default(false),
  filename: z.string().default(''),
  caption: z.string().default(''),
  context: z.string().default(''),
  title: z.string().default(''),
  heading: z.string().default(''),
  lang: z.enum(['de', 'en']).default('de'),
  purpose: z.string().nullable().default(null),
  linked: z.boolean().default(false),
  link_text: z.string().default(''),
  link_target: z.string().default(''),
  image_text: z.string().default(''),
  longdesc: z.string().default(''),
  inline: z.boolean().default(false),
  image_replaced: z.boolean().default(false),
  alt_origin: z.string().default(''),
  alt_confirmed: z.boolean().default(false),
  anonymous: z.boolean().default(false),
  gender_style: z.string().default(''),
  expected: z.array(z.string()).default([]),
  must_not: z.array(z.string()).default([]),
  borderline: z.boolean().default(false),
});
export type CorpusItem = z.infer<typeof CorpusItem>;

/** A labelled corpus as it is stored: a JSON list of items. Throws a sentence when it is none. */
export function readCorpus(json: string): CorpusItem[] {
  const parsed = z.array(CorpusItem).safeParse(JSON.parse(json));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`Not a labelled corpus: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
}
