import type { z } from 'zod';
import { Post } from '../../../core/post/post.js';
import type { DocumentKind } from '../storage/document-adapter.js';
import type { StoredDocument } from '../storage/stored-document.js';

/** What a post's file holds: the post without its revision, which the envelope counts. */
export const StoredPost = Post.omit({ revision: true });
export type StoredPost = z.infer<typeof StoredPost>;

/** The kind of document of the post `id`. A file that holds another post counts as damaged. */
export function postKind(
  id: string,
  on: Pick<DocumentKind<StoredPost>, 'conflict' | 'damaged' | 'newer'>,
): DocumentKind<StoredPost> {
  return { shape: StoredPost, owns: (post) => post.id === id, sort: 'post', ...on };
}

/** The post in a document that was loaded or saved. */
export function storedIn(document: StoredDocument<StoredPost>): StoredPost {
  if (document.payload === null) throw new Error('a post without a stored state');
  return document.payload;
}

const TITLE = /"title":"((?:[^"\\]|\\.)*)"/;

/** The title in a damaged post's bytes as far as it can be made out, else the given name. */
export function titleOf(bytes: Uint8Array, otherwise: string): string {
  const match = TITLE.exec(Buffer.from(bytes).toString('utf8'));
  try {
    return String(JSON.parse(`"${match?.[1] ?? ''}"`)) || otherwise;
  } catch {
    return otherwise;
  }
}
