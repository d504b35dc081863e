import type { AltDecision, ImageUse } from '../image/image-use.js';
import type { Finding, Severity } from './finding.js';
import type { FixId } from './fix-id.js';
import type { ImageContext } from './image-context.js';

/** What a rule saw: the values its sentence names and, where it differs from the rule's own, a severity. */
export interface RuleHit {
  readonly params?: Finding['params'];
  readonly severity?: Severity;
}

/** One edit that mends what a rule saw; null where it cannot without a person. */
interface AltFix {
  readonly id: FixId;
  apply(use: ImageUse, context: ImageContext): ImageUse | null;
  /** What then goes into the text under the picture, as a paragraph of its own (plain text). */
  below?(use: ImageUse, context: ImageContext): string;
}

/**
 * One thing that can be wrong with an alternative text.
 * `id` is stable: it names the rule in exports, dismissals and in the sentence table of `core/messages`.
 * `applies` is the decision the rule is about. `check` is pure; null means nothing to say. `fixes` are
 * edits for one click, the best first.
 */
export interface AltRule {
  readonly id: string;
  readonly severity: Severity;
  /** Whether a hit may hold an export back though the rule as such does not. */
  readonly mayBlock?: true;
  readonly applies: AltDecision | 'any';
  check(context: ImageContext): RuleHit | null;
  readonly fixes?: readonly AltFix[];
}
