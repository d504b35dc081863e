import { z } from 'zod';
import { Dismissal } from '../alt/dismissal.js';
import { Language, PostStatus, RecordId, Slug, TeaserMode } from '../post/post.js';
import { beginningOf } from '../typography/beginning.js';
import { PictureDocument } from './document-schemas.js';

/**
 * What a document says about its post, as far as it could be understood. `categories` and `authors`
 * are references: id, slug or name. Dates are UTC ISO. Absent fields were absent or unusable.
 */
export interface FrontMatter {
  readonly id?: RecordId;
  readonly title?: string;
  readonly slug?: Slug;
  readonly status?: PostStatus;
  readonly language?: Language;
  readonly categories?: string[];
  readonly tags?: string[];
  readonly authors?: string[];
  readonly byline?: string;
  readonly introduction?: string;
  readonly teaserMode?: TeaserMode;
  readonly excerpt?: string;
  readonly featured?: PictureDocument | null;
  readonly notes?: string;
  readonly dismissals?: Dismissal[];
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly publishAt?: string | null;
}

/** Something about a document that was not taken over as written; `reason` keys `core/messages/import-notes`. */
export interface DocumentNote {
  readonly reason: 'field-ignored' | 'field-unknown' | 'picture-inlined';
  readonly params: Readonly<Record<string, string | number>>;
}

/** One value as text; a list or a mapping in its place is not understood. */
const Words = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const Names = z
  .union([z.string().transform((text) => text.split(',')), z.array(Words)])
  .transform((names) => names.map((name) => name.trim()).filter((name) => name !== ''));

const Instant = z.string().transform((text, context) => {
  const instant = readInstant(text);
  if (instant === null) context.addIssue({ code: 'custom', message: 'no date' });
  return instant ?? z.NEVER;
});

const Featured = z.union([
  PictureDocument,
  z
    .string()
    .min(1)
    .transform((file) => PictureDocument.parse({ file })),
]);

const FIELDS = {
  id: RecordId,
  title: Words.pipe(z.string().max(500)),
  slug: Slug,
  status: PostStatus,
  language: Language,
  categories: Names,
  tags: Names.pipe(z.array(z.string().max(100))),
  authors: Names,
  byline: Words.pipe(z.string().max(300)),
  introduction: z.string().max(100_000),
  teaserMode: TeaserMode,
  excerpt: z.string().max(10_000),
  featured: Featured.nullable(),
  notes: z.string().max(100_000),
  dismissals: z.array(Dismissal),
  createdAt: Instant,
  updatedAt: Instant,
  publishAt: Instant.nullable(),
} as const;

/** How other tools name the same things. */
const ALIASES: ReadonlyMap<string, keyof typeof FIELDS> = new Map([
  ['category', 'categories'],
  ['tag', 'tags'],
  ['keywords', 'tags'],
  ['author', 'authors'],
  ['description', 'excerpt'],
  ['summary', 'excerpt'],
  ['image', 'featured'],
  ['cover', 'featured'],
  ['lang', 'language'],
  ['date', 'publishAt'],
  ['lastmod', 'updatedAt'],
  ['updated', 'updatedAt'],
]);

/** Fields whose absence is written as null elsewhere; null there means "not given". */
const NULLABLE: ReadonlySet<string> = new Set(['featured', 'publishAt']);

/** Reads parsed front matter field by field, so that one bad field costs only itself. */
export function readFrontMatter(data: Readonly<Record<string, unknown>>): {
  fields: FrontMatter;
  notes: DocumentNote[];
} {
  const fields = new Map<string, unknown>();
  const notes: DocumentNote[] = [];
  for (const [key, value] of Object.entries(data)) {
    const field = Object.hasOwn(FIELDS, key) ? (key as keyof typeof FIELDS) : ALIASES.get(key);
    if (field === undefined) {
      notes.push({ reason: 'field-unknown', params: { field: beginningOf(key, 80) } });
      continue;
    }
    if (fields.has(field) && field !== key) continue;
    if (value === null && !NULLABLE.has(field)) continue;
    const parsed = FIELDS[field].safeParse(value);
    if (parsed.success) fields.set(field, parsed.data);
    else notes.push({ reason: 'field-ignored', params: { field: key } });
  }
  return { fields: Object.fromEntries(fields), notes };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)\s*(Z|[+-]\d{2}:?\d{2})?$/;

/** A date as documents write it, as UTC ISO; without a zone it is taken as UTC, so that it reads the same everywhere. */
function readInstant(text: string): string | null {
  if (DAY.test(text)) return isoOf(`${text}T00:00:00Z`);
  const match = MOMENT.exec(text.trim());
  if (match === null) return null;
  const zone = (match[3] ?? 'Z').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  return isoOf(`${match[1]}T${match[2]}${zone}`);
}

function isoOf(text: string): string | null {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
