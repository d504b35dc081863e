import { create } from 'zustand';

/** Where the library was moved to; null once that was read. */
export const useMovedLibrary = create<{ readonly path: string | null }>(() => ({ path: null }));
