import { create } from 'zustand';
import type { SyncedPost } from '../../../core/contract/sync.js';
import type { RecordId } from '../../../core/post/post.js';
import type { SyncPhase } from './sync-runner.js';

/** How sharing goes, for whoever shows it. */
export interface SyncState {
  /** Null while a library is not shared by itself. */
  readonly phase: SyncPhase | null;
  /** When the last run ended (UTC ISO). */
  readonly at: string | null;
  /** What came since somebody last looked. */
  readonly fresh: readonly SyncedPost[];
  /** A question is open on the desk: the post must not change beneath it. */
  readonly asking: boolean;
}

const QUIET: SyncState = { phase: null, at: null, fresh: [], asking: false };

/** The state of sharing as a small store. */
export const useSyncState = create<SyncState>(() => QUIET);

/** Notes what came. */
export function tellFresh(taken: readonly SyncedPost[]): void {
  useSyncState.setState(({ fresh }) => {
    const posts = new Set(taken.map(({ post }) => post));
    return { fresh: [...taken, ...fresh.filter(({ post }) => !posts.has(post))] };
  });
}

/** Somebody has seen what came: of one post, or of all. */
export function seenFresh(post?: RecordId): void {
  useSyncState.setState(({ fresh }) => ({
    fresh: post === undefined ? [] : fresh.filter((one) => one.post !== post),
  }));
}
