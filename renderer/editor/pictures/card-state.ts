import type { Finding } from '../../../core/alt/finding.js';
import type { AltDecision } from '../../../core/image/image-use.js';
import type { Tone } from '../../ui/Chip.js';
import type { IconName } from '../../ui/Icon.js';

/** The alt decision, and `review` for a description that a rule stops. */
export type CardState = AltDecision | 'review';

/** How a state looks; its words are `card.STATE`. */
export const CARD_STATES: Record<CardState, { tone: Tone; icon: IconName }> = {
  review: { tone: 'danger', icon: 'alert' },
  described: { tone: 'ok', icon: 'image-described' },
  decorative: { tone: 'neutral', icon: 'decorative' },
  missing: { tone: 'warn', icon: 'image-missing' },
};

/** What a picture's card shows at a glance. */
export function cardState(decision: AltDecision, findings: readonly Finding[]): CardState {
  const stopped = findings.some(({ severity }) => severity === 'block');
  return stopped && decision !== 'missing' ? 'review' : decision;
}
