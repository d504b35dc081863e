import type { ImageUse } from '../image/image-use.js';
import type { Finding, Severity } from './finding.js';
import type { ImageContext } from './image-context.js';

/** What a rule saw: the values its sentence names and, where it differs from the rule's own, a severity. */
export interface RuleHit {
  readonly params?: Finding['params'];
  readonly severity?: Severity;
}

/**
 * One thing that can be wrong with an alternative text.
 * `id` is stable: it names the rule in exports, dismissals and in the sentence table of `core/messages`.
 * `check` is pure; null means nothing to say. `fix` gives the use with the fault mended, for one click.
 */
export interface AltRule {
  readonly id: string;
  readonly severity: Severity;
  check(context: ImageContext): RuleHit | null;
  readonly fix?: (use: ImageUse) => ImageUse;
}
