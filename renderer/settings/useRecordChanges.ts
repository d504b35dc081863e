import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BlogpultError } from '../../core/contract/error-codes.js';
import type { PostChange } from '../../core/contract/posts.js';
import type { LibraryContent } from '../../core/post/library.js';
import type { RecordId } from '../../core/post/post.js';
import { client } from '../host/client.js';
import { toBlogpultError } from '../host/errors.js';
import { queryKeys } from '../host/queries.js';
import { putBack } from './change-records.js';

/** The lists of named records that posts refer to. */
export type RecordKind = 'categories' | 'authors';

/** The library's records where they are edited; the app saves them and knows the open post. */
export interface EditedLibrary {
  content(): LibraryContent;
  edit(content: LibraryContent): void;
  /** False when something could not be saved; the page then says why. */
  flush(): Promise<boolean>;
  /** Changes stored posts; an open one is saved before and shown anew after. */
  around(ids: readonly RecordId[], run: () => Promise<void>): Promise<void>;
}

/** What was done to a record, in words to choose by, and how to take it back. */
interface DoneRecordChange {
  readonly what: 'renamed' | 'merged' | 'removed' | 'undone';
  readonly name: string;
  /** The new name, or that of the record it was merged into. */
  readonly into: string;
  readonly count: number;
  readonly undo: (() => Promise<void>) | null;
}

/** Renaming, merging and removing records, each with a way back. */
export interface RecordChanges {
  readonly busy: boolean;
  readonly done: DoneRecordChange | null;
  readonly problem: BlogpultError | null;
  dismiss(): void;
  /** Notes that a record got another name a moment ago. */
  renamed(kind: RecordKind, id: RecordId, before: string): void;
  /** Gives the posts of one record to another one (null: to none) and removes the first. */
  replace(
    kind: RecordKind,
    id: RecordId,
    into: RecordId | null,
    posts: readonly RecordId[],
  ): Promise<void>;
}

/** Changes records and the posts that refer to them, posts first: no post ever refers to nothing. */
export function useRecordChanges(library: EditedLibrary): RecordChanges {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<DoneRecordChange | null>(null);
  const [problem, setProblem] = useState<BlogpultError | null>(null);
  const dismiss = () => {
    setDone(null);
    setProblem(null);
  };
  const attempt = async (run: () => Promise<DoneRecordChange | null>) => {
    setBusy(true);
    dismiss();
    try {
      // The host must know of a record before a post refers to it.
      if (await library.flush()) setDone(await run());
    } catch (error) {
      setProblem(toBlogpultError(error));
    } finally {
      setBusy(false);
      void queries.invalidateQueries({ queryKey: queryKeys.posts });
      void queries.invalidateQueries({ queryKey: queryKeys.wholePosts, refetchType: 'none' });
    }
  };
  return {
    ...{ busy, done, problem, dismiss },
    renamed(kind, id, before) {
      const after = nameOf(library.content(), kind, id);
      if (after === null || after === before) return;
      const undo = () =>
        attempt(() => {
          library.edit(rename(library.content(), kind, id, before));
          return Promise.resolve(undone(before));
        });
      setDone({ what: 'renamed', name: before, into: after, count: 0, undo });
    },
    replace: (kind, id, into, posts) =>
      attempt(async () => {
        const before = library.content();
        const name = nameOf(before, kind, id) ?? '';
        const part = partOf(kind, into === null ? [] : [into], [id]);
        const back = await changePosts(
          library,
          posts.map((post) => ({ id: post, ...part })),
        );
        library.edit(without(library.content(), kind, id));
        const undo = () =>
          attempt(async () => {
            library.edit(putBack(library.content(), before, kind, id));
            if (await library.flush()) await changePosts(library, back);
            return undone(name);
          });
        const target = into === null ? '' : (nameOf(before, kind, into) ?? '');
        const what = into === null ? 'removed' : 'merged';
        return { what, name, into: target, count: posts.length, undo };
      }),
  };
}

/** Changes posts and answers what takes it back. */
async function changePosts(library: EditedLibrary, changes: PostChange[]): Promise<PostChange[]> {
  let undo: PostChange[] = [];
  if (changes.length === 0) return undo;
  await library.around(
    changes.map(({ id }) => id),
    async () => {
      ({ undo } = await client.posts.changeMany({ changes }));
    },
  );
  return undo;
}

function partOf(kind: RecordKind, add: RecordId[], remove: RecordId[]): Omit<PostChange, 'id'> {
  return kind === 'categories'
    ? { addCategories: add, removeCategories: remove }
    : { addAuthors: add, removeAuthors: remove };
}

function nameOf(content: LibraryContent, kind: RecordKind, id: RecordId): string | null {
  return content[kind].find((record) => record.id === id)?.name ?? null;
}

function without(content: LibraryContent, kind: RecordKind, id: RecordId): LibraryContent {
  const records = content[kind].filter((record) => record.id !== id);
  return { ...content, [kind]: records };
}

function rename(
  content: LibraryContent,
  kind: RecordKind,
  id: RecordId,
  name: string,
): LibraryContent {
  const records = content[kind].map((record) => (record.id === id ? { ...record, name } : record));
  return { ...content, [kind]: records };
}

function undone(name: string): DoneRecordChange {
  return { what: 'undone', name, into: '', count: 0, undo: null };
}
