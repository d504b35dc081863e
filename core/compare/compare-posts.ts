import type { ImageUse } from '../image/image-use.js';
import { isSame } from '../merge/merge-value.js';
import type { PostContent } from '../post/post.js';
import { type ComparedPassage, type ComparedPicture, compareTexts } from './compare-texts.js';
import { type ComparedWords, compareWords } from './compare-words.js';

/** Texts of a post that are compared passage by passage, in the order a reader meets them. */
const COMPARED_TEXTS = ['introduction', 'body', 'excerpt', 'notes'] as const;
type ComparedText = (typeof COMPARED_TEXTS)[number];

/** Other fields whose change is named with its old and its new value. */
const COMPARED_FIELDS = [
  'status',
  'language',
  'categories',
  'authors',
  'byline',
  'tags',
  'slug',
  'publishAt',
  'teaserMode',
] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];

/** How much came and went: words of all texts, and pictures whose description changed. */
interface ChangeCount {
  readonly added: number;
  readonly removed: number;
  readonly alts: number;
}

/** Two versions of a post side by side. Only texts that are not empty on both sides are listed. */
export interface ComparedPost {
  readonly title: readonly ComparedWords[];
  readonly featured: ComparedPicture | null;
  readonly fields: readonly ComparedField[];
  readonly texts: readonly { readonly name: ComparedText; readonly passages: ComparedPassage[] }[];
  readonly count: ChangeCount;
  readonly same: boolean;
}

/** Compares an earlier version of a post with a later one. */
export function comparePosts(before: PostContent, after: PostContent): ComparedPost {
  const title = compareWords(before.title, after.title);
  const featured =
    before.featured === null && after.featured === null
      ? null
      : { before: before.featured, after: after.featured };
  const fields = COMPARED_FIELDS.filter((name) => !isSame(before[name], after[name]));
  const texts = COMPARED_TEXTS.map((name) => ({
    name,
    passages: compareTexts(before[name], after[name]),
  })).filter(({ passages }) => passages.length > 0);
  const passages = texts.flatMap((text) => text.passages);
  const count = countChanges(title, passages, featured);
  const same =
    title.every(({ change }) => change === 'same') &&
    fields.length === 0 &&
    isSame(before.featured, after.featured) &&
    passages.every(({ change }) => change === 'same');
  return { title, featured, fields, texts, count, same };
}

function countChanges(
  title: readonly ComparedWords[],
  passages: readonly ComparedPassage[],
  featured: ComparedPicture | null,
): ChangeCount {
  let [added, removed] = [0, 0];
  const sides = passages.flatMap(({ before, after }) => [...(before ?? []), ...(after ?? [])]);
  for (const { text, change } of [...title, ...sides]) {
    if (change === 'added') added += wordCount(text);
    if (change === 'removed') removed += wordCount(text);
  }
  const pictures = passages.flatMap((passage) => passage.pictures);
  if (featured !== null) pictures.push(featured);
  const alts = pictures.filter(({ before, after }) => altOf(before) !== altOf(after)).length;
  return { added, removed, alts };
}

function altOf(use: ImageUse | null): string | null {
  return use === null ? null : `${use.decision} ${use.alt}`;
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
