import { create } from 'zustand';
import type { RecordId } from '../../../core/post/post.js';
import type { RoundState } from '../../images/round-state.js';

/**
 * The round that is on its way, kept while one looks at something else, so that it goes on where it
 * was left. What was decided is in the posts; after a start the library says what is still open.
 */
interface RoundStore {
  /** The folder of the library the round belongs to. */
  readonly library: string;
  readonly round: RoundState | null;
  /** Posts that somebody wants a round about, such as those that just came in. */
  readonly wanted: readonly RecordId[];
  /** Where whoever leaves the round came from. */
  readonly back: 'desk' | 'export';
}

/** The one round of the app. */
export const useRoundStore = create<RoundStore>(() => ({
  library: '',
  round: null,
  wanted: [],
  back: 'desk',
}));
