import { checkPost, spellingQuestions, type PostToCheck } from '../../../core/alt/check-post.js';
import { sortFindings, type Dismissal } from '../../../core/alt/dismissal.js';
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

/** What stands in a post, and the words a dictionary should be asked about. */
export interface FindingsAnswer {
  readonly findings: Finding[];
  readonly words: readonly string[];
}

/** Runs every rule over the post of a question. */
export function answerFindings({
  dismissals,
  unknown,
  ...input
}: FindingsQuestion): FindingsAnswer {
  const speller = unknown === null ? null : spellerOf(unknown);
  const { open } = sortFindings(checkPost({ ...input, speller }), dismissals);
  return { findings: open, words: spellingQuestions(input) };
}
