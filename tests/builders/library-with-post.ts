import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Post } from '../../core/post/post.js';
import { encode } from '../../electron/host/storage/envelope.js';
import { aHostWithLibrary, contentOf } from './host.js';

/** An open library with one post that was saved so often, the post's file, and what closes and opens it again. */
export async function aLibraryWithPost(saves = 1) {
  const built = await aHostWithLibrary();
  const { posts } = built.library;
  let post = await posts.create({ title: 'Übergrößen', categories: [], language: 'de' });
  for (let count = 1; count < saves; count += 1) {
    post = await posts.save(post.id, post.revision, contentOf(post, { body: `Fassung ${count}` }));
  }
  const path = join(built.root, 'posts', `${post.id}.json`);
  const reopen = async () => {
    await built.host.session.close();
    return built.host.session.open(built.root);
  };
  return { ...built, posts, post, path, reopen };
}

/** Writes a post's file as another computer would that shares the folder. */
export async function writeElsewhere(path: string, { revision, ...post }: Post): Promise<void> {
  await writeFile(path, encode(revision, post).bytes);
}
