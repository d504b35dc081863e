import type { ImageUse } from '../image/image-use.js';
import type { PostContent } from '../post/post.js';
import type { MergeChoices, MergeConflict, Merged } from './conflict.js';
import { mergeNotes } from './merge-notes.js';
import { mergeRecords, namesOf, valuesOf } from './merge-records.js';
import { mergeText } from './merge-text.js';
import { mergeUse } from './merge-use.js';
import { mergeValue } from './merge-value.js';

/** Three versions of a post; `base` null when nobody knows what both came from. */
export interface PostSides {
  readonly base: PostContent | null;
  readonly ours: PostContent;
  readonly theirs: PostContent;
}

const TEXTS = ['body', 'introduction', 'excerpt', 'notes'] as const;
const VALUES = [
  ...['title', 'slug', 'status', 'language', 'teaserMode', 'publishAt', 'byline'],
  ...['assignment', 'approval'],
] as readonly (keyof PostContent)[];
const NAMES = ['categories', 'tags', 'authors'] as const;

/**
 * Merges two versions of a post that come from a common one: texts passage by passage, pictures and
 * their alternative texts one by one, every field by itself. What both changed differently is a
 * conflict and stands as `ours` until `choices` decides it; nothing is chosen silently, and without
 * conflicts both laptops get the same post.
 */
export function mergePosts(
  { base, ours, theirs }: PostSides,
  choices: MergeChoices = {},
): Merged<PostContent> {
  const conflicts: MergeConflict[] = [];
  const take = <T>({ value, conflicts: found }: Merged<T>): T => {
    conflicts.push(...found);
    return value;
  };
  // Without a base a value that differs was changed by both, and a record of one side was added.
  const before = base ?? ({} as Partial<PostContent>);
  const value: PostContent = { ...ours };
  for (const field of VALUES) {
    const sides = { base: before[field], ours: ours[field], theirs: theirs[field] };
    Object.assign(value, { [field]: take(mergeValue(sides, { id: field, field }, choices)) });
  }
  for (const field of TEXTS) {
    const sides = { base: before[field] ?? null, ours: ours[field], theirs: theirs[field] };
    value[field] = take(mergeText(field, sides, choices));
  }
  for (const field of NAMES) {
    const sides = { base: before[field] ?? [], ours: ours[field], theirs: theirs[field] };
    value[field] = take(mergeRecords(namesOf(field), sides, choices));
  }
  value.featured = take(mergeFeatured(before.featured ?? null, { ours, theirs }, choices));
  value.dismissals = take(dismissals({ base, ours, theirs }, choices));
  value.rights = take(rights({ base, ours, theirs }, choices));
  value.reviewNotes = take(mergeNotes({ base, ours, theirs }, choices));
  return { value, conflicts };
}

function mergeFeatured(
  base: ImageUse | null,
  { ours, theirs }: Pick<PostSides, 'ours' | 'theirs'>,
  choices: MergeChoices,
): Merged<ImageUse | null> {
  const [mine, other] = [ours.featured, theirs.featured];
  const about = { id: 'featured', field: 'featured' };
  if (mine === null || other === null || mine.asset !== other.asset) {
    return mergeValue({ base, ours: mine, theirs: other }, about, choices);
  }
  const before = base?.asset === mine.asset ? base : null;
  return mergeUse({ base: before, ours: mine, theirs: other }, about, choices);
}

function dismissals({ base, ours, theirs }: PostSides, choices: MergeChoices) {
  const sides = {
    base: base?.dismissals ?? [],
    ours: ours.dismissals,
    theirs: theirs.dismissals,
  };
  return mergeRecords(valuesOf<PostContent['dismissals'][number]>('dismissals'), sides, choices);
}

function rights({ base, ours, theirs }: PostSides, choices: MergeChoices) {
  const sides = { base: base?.rights ?? [], ours: ours.rights, theirs: theirs.rights };
  const list = { field: 'rights', key: ({ asset }: PostContent['rights'][number]) => asset };
  return mergeRecords(list, sides, choices);
}
