import { keepPreviousData, QueryClient, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Asset, AssetHash } from '../../core/image/asset.js';
import type { RecordId } from '../../core/post/post.js';
import { client } from './client.js';

/** Keys of what the page has read from the host, for refreshing them. */
export const queryKeys = {
  info: ['info'],
  settings: ['settings'],
  library: ['library'],
  posts: ['posts'],
  wholePosts: ['whole-posts'],
  assets: ['assets'],
  search: ['search'],
  shares: ['shares'],
  trash: ['trash'],
  versions: ['versions'],
  backups: ['backups'],
  unsaved: ['unsaved'],
  waiting: ['waiting'],
  sync: ['sync'],
  gate: ['gate'],
} as const;

/** What was read stays until a command of ours changes it: nobody else writes while the library is open. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, retry: false, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  });
}

/** Asks which library is open now and forgets what belonged to another one. */
export async function changeLibrary(queries: QueryClient): Promise<void> {
  await queries.invalidateQueries({ queryKey: queryKeys.library });
  // Only now nothing on the screen asks for these any more, or a new desk asks anew.
  const ofTheHost: readonly string[] = ['info', 'settings', 'library'];
  for (const [name, queryKey] of Object.entries(queryKeys)) {
    if (!ofTheHost.includes(name)) queries.removeQueries({ queryKey, type: 'inactive' });
  }
}

/** The host's name, version and suggested folders. */
export function useHostInfo() {
  return useQuery({ queryKey: queryKeys.info, queryFn: () => client.app.info() });
}

/** The person's language and appearance. */
export function useAppSettings() {
  return useQuery({ queryKey: queryKeys.settings, queryFn: () => client.app.settings() });
}

/** The open library, if any, and those used lately. */
export function useLibraryState() {
  return useQuery({ queryKey: queryKeys.library, queryFn: () => client.library.state() });
}

/** Whether the open library can only be read. */
export function useIsReadOnly(): boolean {
  const { data } = useQuery({
    queryKey: queryKeys.library,
    queryFn: () => client.library.state(),
    select: ({ open }) => open !== null && open.readOnly !== null,
  });
  return data ?? false;
}

/** Milliseconds until a list whose posts are still being counted is asked for again. */
const COUNT_AGAIN_MS = 1_500;

/** All posts as lists show them, newest first. Those not counted yet are there at once and counted soon. */
export function usePostList() {
  return useQuery({
    queryKey: queryKeys.posts,
    queryFn: () => client.posts.list({ early: true }),
    refetchInterval: ({ state }) =>
      state.data?.some(({ counted }) => !counted) === true ? COUNT_AGAIN_MS : false,
  });
}

/** Whole posts of a category, or of the library (null), newest first. */
export function useWholePosts(category: RecordId | null) {
  return useQuery({
    queryKey: [...queryKeys.wholePosts, category],
    queryFn: () => client.posts.readAll({ category }),
  });
}

/**
 * How the shares of described pictures went; `now` stands for the numbers of today, so that a change of
 * them asks anew. The last answer stays until the next one is there.
 */
export function useShares(now: string) {
  return useQuery({
    queryKey: [...queryKeys.shares, now],
    queryFn: () => client.library.shares(),
    placeholderData: keepPreviousData,
  });
}

/** What `useAssets` gives until the pictures were read: not that there are none. */
export const ASSETS_UNKNOWN: ReadonlyMap<AssetHash, Asset> = new Map();

/** The library's pictures by hash; empty until they are read. */
export function useAssets(): ReadonlyMap<AssetHash, Asset> {
  const { data } = useQuery({ queryKey: queryKeys.assets, queryFn: () => client.assets.list() });
  return useMemo(
    () => (data === undefined ? ASSETS_UNKNOWN : new Map(data.map((asset) => [asset.hash, asset]))),
    [data],
  );
}
