import { readPictures, type PostToCheck } from '../../../core/alt/check-post.js';
import {
  type Dismissal,
  type DismissedFinding,
  sortFindings,
} from '../../../core/alt/dismissal.js';
import type { Finding } from '../../../core/alt/finding.js';
import { spellerOf, type UnknownWord } from '../../../core/alt/speller.js';
import { checkStyle, type PostToStyle } from '../../../core/style/check-style.js';
import { type Readability, readPost } from '../../../core/style/text/readability.js';

/**
 * A post to check, as plain data that can go to another thread. `unknown` is the dictionary's last
 * answer, null before there is one: spelling is silent then. `style` is what the house style reads.
 */
export interface FindingsQuestion extends Omit<PostToCheck, 'speller'> {
  readonly style: PostToStyle;
  readonly dismissals: readonly Dismissal[];
  readonly unknown: readonly UnknownWord[] | null;
}

/** What the rules found: what stands, and what somebody judged not to apply. */
export interface PostFound {
  readonly open: Finding[];
  readonly dismissed: DismissedFinding[];
}

/** What was found in a post, how hard it is to read, and the words a dictionary should be asked about. */
export interface FindingsAnswer {
  readonly found: PostFound;
  readonly readability: Readability | null;
  readonly words: readonly string[];
}

/** Runs every rule over the post of a question. */
export function answerFindings({
  dismissals,
  unknown,
  style,
  ...input
}: FindingsQuestion): FindingsAnswer {
  const speller = unknown === null ? null : spellerOf(unknown);
  const pictures = readPictures(input);
  const all = [...pictures.gone(), ...pictures.findings(speller), ...checkStyle(style)];
  const found = sortFindings(all, dismissals);
  return { found, readability: readPost(style.post), words: pictures.questions() };
}
