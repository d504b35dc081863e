import { type Dismissal, type DismissReason, dismissalOf } from '../../../core/alt/dismissal.js';
import { isPortrait, type Finding } from '../../../core/alt/finding.js';
import type { FixId } from '../../../core/alt/fix-id.js';
import { type OfferedFix, offeredFixes } from '../../../core/alt/offered-fixes.js';
import {
  type PostPicture,
  postPictures,
  type PostToCheck,
} from '../../../core/alt/post-pictures.js';
import { spellerOf } from '../../../core/alt/speller.js';
import type { PostContent } from '../../../core/post/post.js';
import { applyEdits } from '../../../core/style/apply-edits.js';
import { type PostToStyle, styleEdits } from '../../../core/style/check-style.js';
import { withAnswer } from './answer-picture.js';

/** The pictures of a post as the rules saw them when they found these findings. */
export function picturesToMend(
  input: Omit<PostToCheck, 'speller'>,
  findings: readonly Finding[],
): PostPicture[] {
  // What the dictionary said is in the findings about words.
  const unknown = findings.flatMap(({ params: { written, right } }) =>
    typeof written === 'string' && typeof right === 'string'
      ? [{ word: written, near: right }]
      : [],
  );
  return postPictures({ ...input, speller: spellerOf(unknown) });
}

/** The edits for one click that a finding about one of these pictures has. */
export function fixesOf(finding: Finding, pictures: readonly PostPicture[]): OfferedFix[] {
  const { image } = finding;
  const picture = pictures.find(
    ({ place, context }) => place === image?.place && context.use.asset === image.asset,
  );
  return picture === undefined ? [] : offeredFixes(finding.rule, picture.context);
}

/** The post with one of those edits made; `by` confirms it, which only the edit `confirm` does. */
export function withFix(
  content: PostContent,
  finding: Finding,
  fix: OfferedFix | undefined,
  by: string,
): PostContent {
  const { image } = finding;
  if (fix === undefined || image === null) return content;
  const { place } = image;
  // A portrait belongs to its author, not to the post.
  if (isPortrait(place)) return content;
  const confirms: FixId = 'confirm';
  const use = fix.id === confirms ? { ...fix.use, by } : fix.use;
  return withAnswer(content, { ...image, place }, { use, below: fix.below, dismissals: null });
}

/** The post with the edit of a finding about its text made; unchanged when that place is gone. */
export function withStyleFix(
  content: PostContent,
  finding: Finding,
  around: Omit<PostToStyle, 'post'>,
): PostContent {
  const edits = styleEdits({ ...around, post: content }, finding);
  return edits === null ? content : { ...content, body: applyEdits(content.body, edits) };
}

/** What somebody says about a finding that does not apply; `at` is UTC ISO. */
export interface Judgement {
  readonly reason: DismissReason;
  readonly note: string;
  readonly by: string;
  readonly at: string;
}

/** The post's judgements with one more. */
export function withJudgement(
  dismissals: readonly Dismissal[],
  finding: Finding,
  judgement: Judgement,
): Dismissal[] {
  const dismissal = dismissalOf(finding, judgement);
  return dismissal === null ? [...dismissals] : [...dismissals, dismissal];
}
