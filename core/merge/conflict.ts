import { z } from 'zod';
import { ImageUse } from '../image/image-use.js';

/** The texts of a post that are merged passage by passage. */
export const MergedText = z.enum(['body', 'introduction', 'excerpt', 'notes']);
export type MergedText = z.infer<typeof MergedText>;

/** What of one picture's use can differ by itself. `alt` is the whole decision about the alternative text. */
export const PictureAspect = z.enum([
  'alt',
  'caption',
  'credit',
  'text',
  'target',
  'long',
  'align',
  'width',
  'focus',
]);
export type PictureAspect = z.infer<typeof PictureAspect>;

const Sides = { id: z.string(), field: z.string() };

/**
 * Two people changed the same thing differently, and somebody has to decide.
 * `text`: passages of Markdown, empty where a side deleted them. `picture`: one aspect of one use,
 * `base` null where there was none before. `value`: any other field, or one record of a list, as JSON.
 * `id` is stable for the same three versions; `ours` is the version that is here.
 */
export const MergeConflict = z.discriminatedUnion('kind', [
  z.object({
    ...Sides,
    kind: z.literal('text'),
    base: z.string(),
    ours: z.string(),
    theirs: z.string(),
  }),
  z.object({
    ...Sides,
    kind: z.literal('picture'),
    aspect: PictureAspect,
    base: ImageUse.nullable(),
    ours: ImageUse,
    theirs: ImageUse,
  }),
  z.object({
    ...Sides,
    kind: z.literal('value'),
    base: z.json(),
    ours: z.json(),
    theirs: z.json(),
  }),
]);
export type MergeConflict = z.infer<typeof MergeConflict>;

/** What was decided about a conflict: the version here, the version that came, or (texts only) one after the other. */
export const MergeChoice = z.enum(['ours', 'theirs', 'both']);
export type MergeChoice = z.infer<typeof MergeChoice>;

/** Decisions by conflict id. */
export type MergeChoices = Readonly<Record<string, MergeChoice>>;

/** A merged thing and what is still to decide; an undecided conflict stands as `ours`. */
export interface Merged<T> {
  readonly value: T;
  readonly conflicts: readonly MergeConflict[];
}
