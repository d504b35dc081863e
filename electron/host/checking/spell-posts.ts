import { spellerOf, type Speller } from '../../../core/alt/speller.js';
import { Language, type Post } from '../../../core/post/post.js';
import { logFailure } from '../host-log.js';
import type { Spelling } from '../spelling/spelling.js';
import { takingTurns, type Turns } from '../taking-turns.js';
import type { PostAtHand } from './check-posts.js';

/**
 * Asks once for each language about all posts; null, and a line in the log, without dictionaries.
 * `known` are names that need no dictionary (lower case).
 */
export async function spellPosts(
  posts: readonly PostAtHand[],
  known: ReadonlySet<string>,
  spelling: Spelling,
  turns: Turns,
): Promise<(post: Post) => Speller | null> {
  try {
    const answers = await Promise.all(
      Language.options.map(async (language): Promise<[Language, Speller]> => {
        const ours = posts.filter(({ post }) => post.language === language);
        const words = await takingTurns(ours, ({ pictures }) => pictures.questions(), turns);
        const asked = words.flat().filter((word) => !known.has(word.toLowerCase()));
        return [language, spellerOf(await spelling.check(language, asked))];
      }),
    );
    const spellers = new Map(answers);
    return (post) => spellers.get(post.language) ?? null;
  } catch (error) {
    turns.signal?.throwIfAborted();
    logFailure('checks.run', error);
    return () => null;
  }
}
