import type { Finding } from '../../../core/alt/finding.js';
import type { Asset } from '../../../core/image/asset.js';
import type { CardSlot } from '../card-slots.js';
import type { MarkWatch } from '../line/mark-watch.js';
import type { CardActions } from './card-actions.js';

/** What a picture in the text takes. */
export interface ImageCardProps {
  readonly slot: CardSlot;
  readonly asset: Asset | undefined;
  readonly findings: readonly Finding[];
  readonly actions: CardActions;
  readonly watch: MarkWatch;
}
