import { useQuery } from '@tanstack/react-query';
import { client } from '../host/client.js';
import { queryKeys } from '../host/queries.js';
import { useCheck } from '../host/useCheck.js';
import type { Post, RecordId } from '../../core/post/post.js';
import type { ChosenExport } from './export-run.js';

/** What every rule says of the chosen posts, fresh with each look; nothing for a package, which has no gate. */
export function useChecked({ posts, format }: ChosenExport) {
  return useCheck({
    queryKey: [...queryKeys.gate, 'checked', posts],
    request: { posts },
    enabled: format !== 'package',
  });
}

/** A post as it is stored, which is what an export writes. */
export function usePostAtGate(id: RecordId) {
  return useQuery({
    queryKey: [...queryKeys.gate, 'post', id],
    queryFn: () => client.posts.read({ id }),
    staleTime: 0,
    gcTime: 0,
  });
}

/** What a post comes to in a bundle of that kind. */
export function useWeight({ id, revision }: Post, { format, preset }: ChosenExport) {
  return useQuery({
    queryKey: [...queryKeys.gate, 'weight', id, revision, format, preset ?? null],
    queryFn: ({ signal }) =>
      client.exports.weigh(
        {
          post: id,
          format: format === 'package' ? 'site' : format,
          ...(preset === undefined ? {} : { preset }),
        },
        { signal },
      ),
  });
}

/** When a post was exported, and its state at the last time. */
export function useExportsOfPost({ id, revision }: Post) {
  return useQuery({
    queryKey: [...queryKeys.gate, 'exports', id, revision],
    queryFn: () => client.exports.ofPost({ post: id }),
    staleTime: 0,
    gcTime: 0,
  });
}
