import { splitDetail } from '../../core/alt/text/detail.js';
import { joined, tidy, withCapital } from '../../core/alt/text/tidy.js';
import type { ImageUse } from '../../core/image/image-use.js';
import { altLength } from './alt-length.js';
import { type DetailPlace, type PromptState, currentUse } from './prompt-state.js';
import { openGaps } from './starters.js';

/** Shorter selections are a caret that slipped, not a detail. */
const SHORTEST = 8;

/** What stays in the description and what would go elsewhere. */
export interface Detail {
  readonly kept: string;
  readonly moved: string;
}

/** The selected words if no gap of the frame is among them, else what a text of more than the good length could spare; null for nothing. */
export function detailToMove({ text, context }: PromptState, selected: string): Detail | null {
  const isDetail = selected.length >= SHORTEST && openGaps(selected).length === 0;
  if (isDetail && selected.length < text.trim().length) {
    return { kept: tidy(text.replace(selected, ' ')), moved: withCapital(tidy(selected)) };
  }
  // Beyond the long length the finding itself offers to move.
  if (altLength(text, context.settings).zone !== 'long') return null;
  const [kept, moved] = splitDetail(text.trim(), context.settings.goodLength, context.language);
  return moved === '' ? null : { kept, moved };
}

/** The picture with a detail moved: into its caption or long description; `below` is what goes into the text. */
export function moveDetail(
  state: PromptState,
  { kept, moved }: Detail,
  to: DetailPlace,
): { use: ImageUse; below: string } {
  const use = { ...currentUse(state), alt: kept };
  if (to === 'caption') return { use: { ...use, caption: joined(use.caption, moved) }, below: '' };
  if (to === 'text') return { use, below: moved };
  return { use: { ...use, long: [use.long, moved].filter(Boolean).join('\n') }, below: '' };
}
