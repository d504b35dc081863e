import type { CheckRequest, PostFindings } from '../../../core/contract/checks.js';
import type { Post, RecordId } from '../../../core/post/post.js';
import { checkStyle } from '../../../core/style/check-style.js';
import type { OpenedLibrary } from '../library/library-session.js';
import { assetMap } from '../rendering/blog-view.js';
import { knownWords } from '../spelling/known-words.js';
import type { Spelling } from '../spelling/spelling.js';
import { takingTurns, type Turns } from '../taking-turns.js';
import { foundIn, postReader, type Checking } from './check-posts.js';
import { nearTeasers } from './near-teasers.js';
import { spellPosts } from './spell-posts.js';

/** Posts that are in memory at a time. */
const PIECE = 50;

/** What a check needs besides the library; `now` is UTC ISO. */
export interface CheckAround extends Turns {
  readonly spelling: Spelling;
  readonly now: string;
}

/** Some posts with what was found in each; so many of all are `done`. */
export interface CheckedPiece {
  readonly posts: Post[];
  readonly found: PostFindings[];
  readonly done: number;
  readonly total: number;
}

/**
 * Checks the named posts, or all (newest first), a piece at a time: a library need not fit into memory.
 * Of all posts those that cannot be read are left out. POST_NOT_FOUND, POST_DAMAGED, DISK_*.
 */
export async function* checkLibrary(
  library: OpenedLibrary,
  { posts: wanted, about }: CheckRequest,
  around: CheckAround,
): AsyncGenerator<CheckedPiece> {
  const { content, posts: store } = library;
  const { altSettings: settings, authors } = content;
  const checking = { assets: assetMap(library), settings, authors };
  const known = knownWords(content);
  const styleOf = about === 'everything' ? styling(library, around.now) : () => undefined;
  const ids = wanted ?? store.outlines().map(({ post }) => post.id);
  for (let at = 0; at < ids.length; at += PIECE) {
    const some = ids.slice(at, at + PIECE);
    const posts = await (wanted === null ? store.several(some) : eachOf(some, library));
    const read = postReader({ ...checking, style: await styleOf(posts) });
    const atHand = await takingTurns(posts, read, around);
    const speller = await spellPosts(atHand, known, around.spelling, around);
    const found = await takingTurns(atHand, (one) => foundIn(one, speller(one.post)), around);
    yield { posts, found, done: at + some.length, total: ids.length };
  }
}

function eachOf(ids: readonly RecordId[], { posts }: OpenedLibrary): Promise<Post[]> {
  return Promise.all(ids.map((id) => posts.get(id)));
}

/** The house style's word on posts of a library, once their neighbours were read. */
function styling(
  library: OpenedLibrary,
  now: string,
): (posts: readonly Post[]) => Promise<Checking['style']> {
  const teasersAround = nearTeasers(library);
  return async (posts) => {
    const neighboursOf = await teasersAround(posts);
    return (post) =>
      checkStyle({ post, library: library.content, neighbours: neighboursOf(post), now });
  };
}
