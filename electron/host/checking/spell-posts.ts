import { spellingQuestions } from '../../../core/alt/check-post.js';
import { spellerOf, type Speller } from '../../../core/alt/speller.js';
import type { AltSettings } from '../../../core/alt/settings.js';
import { Language, type Post } from '../../../core/post/post.js';
import { logFailure } from '../host-log.js';
import type { Spelling } from '../spelling/spelling.js';
import { takingTurns, type Turns } from '../taking-turns.js';

/** What a dictionary is asked about: posts, the library's settings, and names that need no dictionary (lower case). */
export interface SpellingTask {
  readonly posts: readonly Post[];
  readonly settings: AltSettings;
  readonly known: ReadonlySet<string>;
}

/** Asks once for each language about all posts; undefined, and a line in the log, without dictionaries. */
export async function spellPosts(
  { posts, settings, known }: SpellingTask,
  spelling: Spelling,
  turns: Turns,
): Promise<((post: Post) => Speller) | undefined> {
  const assets = new Map();
  try {
    const answers = await Promise.all(
      Language.options.map(async (language): Promise<[Language, Speller]> => {
        const ours = posts.filter((post) => post.language === language);
        const questions = (post: Post) => spellingQuestions({ post, assets, settings });
        const words = await takingTurns(ours, questions, turns);
        const asked = words.flat().filter((word) => !known.has(word.toLowerCase()));
        return [language, spellerOf(await spelling.check(language, asked))];
      }),
    );
    const spellers = new Map(answers);
    return (post) => spellers.get(post.language) ?? spellerOf([]);
  } catch (error) {
    turns.signal?.throwIfAborted();
    logFailure('checks.run', error);
    return undefined;
  }
}
