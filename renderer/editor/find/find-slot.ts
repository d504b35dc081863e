import type { MatchCount } from './match-count.js';

/** The place of the open find panel, and what it knows about what was found. */
export interface FindSlot {
  readonly key: number;
  readonly element: HTMLElement;
  readonly count: MatchCount;
}
