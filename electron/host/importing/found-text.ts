import type { ReviewNote } from '../../../core/post/review-note.js';
import type { PartNote } from './reader/part-note.js';

/** A text as a reader found it. `data` is what stands around it, as front matter says it. */
export interface FoundText {
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly notes?: readonly PartNote[];
  readonly reviewNotes?: readonly ReviewNote[];
}
