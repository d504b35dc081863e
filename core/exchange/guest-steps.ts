import type { ImageUse } from '../image/image-use.js';
import { countWords } from '../markdown/plain-text.js';
import type { Author } from '../post/author.js';
import type { PostContent } from '../post/post.js';

/** What a guest author is led through. */
export type GuestStepId = 'title' | 'text' | 'pictures' | 'rights' | 'person';

/** One step: `have` of `want` words, pictures or things; `done` may be true with less, for nothing wanted. */
export interface GuestStep {
  readonly id: GuestStepId;
  readonly have: number;
  readonly want: number;
  readonly done: boolean;
}

/** A text counts as long enough a little before the wished number of words. */
const CLOSE_ENOUGH = 0.9;

/**
 * How far a guest author is with a post. `uses` are all its pictures, `authors` the people it names.
 * Without a wished length any text will do.
 */
export function guestSteps(
  post: Pick<PostContent, 'title' | 'body' | 'rights' | 'assignment'>,
  uses: readonly ImageUse[],
  authors: readonly Author[],
): GuestStep[] {
  const words = countWords(post.body);
  const wanted = post.assignment?.length ?? 1;
  const assets = new Set(uses.map(({ asset }) => asset));
  const cleared = post.rights.filter(({ asset }) => assets.has(asset)).length;
  const decided = uses.filter(({ decision }) => decision !== 'missing').length;
  const told = authors.filter(({ bio }) => bio.trim() !== '').length;
  return [
    step('title', post.title.trim() === '' ? 0 : 1, 1),
    { id: 'text', have: words, want: wanted, done: words >= wanted * CLOSE_ENOUGH },
    step('pictures', decided, uses.length),
    step('rights', cleared, assets.size),
    step('person', Math.min(told, 1), 1),
  ];
}

function step(id: GuestStepId, have: number, want: number): GuestStep {
  return { id, have, want, done: have >= want };
}
