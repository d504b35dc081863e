import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type { LibraryContent } from '../../core/post/library.js';
import type { Post } from '../../core/post/post.js';
import { createHost } from '../../electron/host/host.js';
import { REPOSITORY } from '../builders/built-bundles.js';
import { readBundle, type Bundle } from '../builders/read-bundle.js';
import { WordPressBundle } from '../../core/export/wordpress/bundle-document.js';

/** An exported bundle: its bytes, its files, and its bundle.json. */
export interface MadeBundle {
  readonly bytes: Uint8Array;
  readonly files: Bundle;
  readonly document: WordPressBundle;
}

/** A library to export from, in a temp folder. */
export async function aLibraryToExport(sample: boolean) {
  const top = await mkdtemp(join(tmpdir(), 'blogpult-wordpress-'));
  const host = await createHost({
    kind: 'cli',
    configDir: join(top, 'config'),
    documentsDir: join(top, 'documents'),
    resourcesDir: join(REPOSITORY, 'resources'),
    version: '0.0.0',
    reveal: () => Promise.resolve(),
  });
  const client = createRouterClient(host.router);
  const path = join(top, 'library');
  await client.library.create({ path, sample, name: 'Probeblog', language: 'de' });
  let count = 0;
  return {
    client,
    content: (): LibraryContent => host.session.require().content,
    revision: (): number => host.session.require().revision,
    posts: (): Promise<Post[]> => host.session.require().posts.all(),
    /** Exports all posts, or some, as a WordPress bundle. */
    async bundle(posts: string[] | null = null): Promise<MadeBundle> {
      const out = join(top, `bundle-${(count += 1)}.zip`);
      const request = { format: 'wordpress' as const, posts, category: null, out, replace: false };
      const events = await client.exports.run({ ...request, force: true });
      while ((await events.next()).done !== true) continue;
      const files = await readBundle(out);
      const document = WordPressBundle.parse(JSON.parse(files.text('bundle.json')));
      return { bytes: new Uint8Array(await readFile(out)), files, document };
    },
    async remove() {
      await host.close();
      await rm(top, { recursive: true, force: true });
    },
  };
}
