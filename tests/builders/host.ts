import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { onTestFinished } from 'vitest';
import { createHost, type Host, type HostOptions } from '../../electron/host/host.js';
import { PostContent, type Post } from '../../core/post/post.js';
import { REPOSITORY } from './built-bundles.js';
import { aTempFolder } from './temp-folder.js';

/** A host with its own configuration in a temp folder, closed when the test has ended. */
export async function aHost(options: Partial<HostOptions> = {}) {
  const folder = await aTempFolder();
  const host: Host = await createHost({
    kind: 'browser',
    configDir: join(folder, 'config'),
    documentsDir: join(folder, 'documents'),
    resourcesDir: join(REPOSITORY, 'resources'),
    version: '0.0.0',
    reveal: () => Promise.resolve(),
    ...options,
  });
  onTestFinished(() => host.close());
  return { host, folder, client: createRouterClient(host.router) };
}

/** A host with an empty open library. */
export async function aHostWithLibrary(options: Partial<HostOptions> = {}) {
  const { host, folder, client } = await aHost(options);
  const root = join(folder, 'library');
  await client.library.create({ path: root, sample: false, name: 'Probeblog', language: 'de' });
  return { host, folder, client, root, library: host.session.require() };
}

/** What an author wrote in a post, with some of it changed. */
export function contentOf(post: Post, change: Partial<PostContent> = {}): PostContent {
  return { ...PostContent.parse(post), ...change };
}
