import { create } from 'zustand';
import { ALL_POSTS, type PostFilter } from './post-filter.js';
import type { PostOrder } from './sort-posts.js';

/** The rooms of the library page. */
export const LIBRARY_ROOMS = ['posts', 'trash', 'upkeep', 'libraries'] as const;
export type LibraryRoom = (typeof LIBRARY_ROOMS)[number];

/**
 * What the library page shows. `order` null is the usual one: best match first while something is
 * searched, else last changed first.
 */
export interface LibraryView {
  readonly room: LibraryRoom;
  readonly filter: PostFilter;
  readonly order: PostOrder | null;
}

const FRESH: LibraryView = { room: 'posts', filter: ALL_POSTS, order: null };

/** The view as a small store, so that coming back from a post finds the list as it was left. */
export const useLibraryView = create<LibraryView>(() => FRESH);

/** Changes the view. */
export const showLibrary = useLibraryView.setState;

/** Forgets room, filter and order: another library begins in order. */
export function forgetLibraryView(): void {
  showLibrary(FRESH, true);
}

/** Changes a part of the filter. */
export function narrow(part: Partial<PostFilter>): void {
  showLibrary(({ filter }) => ({ filter: { ...filter, ...part } }));
}
