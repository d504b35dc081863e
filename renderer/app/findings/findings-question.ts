import { checkPost, spellingQuestions, type PostToCheck } from '../../../core/alt/check-post.js';
import {
  type Dismissal,
  type DismissedFinding,
  sortFindings,
} from '../../../core/alt/dismissal.js';
import type { Finding } from '../../../core/alt/finding.js';
import { spellerOf, type UnknownWord } from '../../../core/alt/speller.js';

/**
 * A post to check, as plain data that can go to another thread. `unknown` is the dictionary's last
 * answer, null before there is one: spelling is silent then.
 */
export interface FindingsQuestion extends Omit<PostToCheck, 'speller'> {
  readonly dismissals: readonly Dismissal[];
  readonly unknown: readonly UnknownWord[] | null;
}

/** What the rules found: what stands, and what somebody judged not to apply. */
export interface PostFound {
  readonly open: Finding[];
  readonly dismissed: DismissedFinding[];
}

/** What was found in a post, and the words a dictionary should be asked about. */
export interface FindingsAnswer {
  readonly found: PostFound;
  readonly words: readonly string[];
}

/** Runs every rule over the post of a question. */
export function answerFindings({
  dismissals,
  unknown,
  ...input
}: FindingsQuestion): FindingsAnswer {
  const speller = unknown === null ? null : spellerOf(unknown);
  const found = sortFindings(checkPost({ ...input, speller }), dismissals);
  return { found, words: spellingQuestions(input) };
}
