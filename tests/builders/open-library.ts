import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import sharp from 'sharp';
import { PostContent } from '../../core/post/post.js';
import { createHost } from '../../electron/host/host.js';
import { REPOSITORY } from './built-bundles.js';
import { aPost } from './content.js';

/** A host with a fresh library in a temp folder; `remove` closes it and takes everything away. */
export async function anOpenLibrary(name = 'bibliothek') {
  const top = await mkdtemp(join(tmpdir(), 'blogpult-host-'));
  const host = await createHost({
    kind: 'cli',
    configDir: join(top, 'config'),
    documentsDir: join(top, 'documents'),
    resourcesDir: join(REPOSITORY, 'resources'),
    version: '0.0.0',
    reveal: () => Promise.resolve(),
  });
  const client = createRouterClient(host.router);
  const path = join(top, name);
  await client.library.create({ path, sample: false, name: 'Testblog', language: 'de' });
  const remove = async () => {
    await host.close();
    await rm(top, { recursive: true, force: true });
  };
  return { top, path, host, client, library: host.session.require(), remove };
}

/** A PNG of one colour; lossless, so that storing it again gives the same bytes. */
export function aPng(colour = '#0f5c66', width = 900): Promise<Buffer> {
  const background = colour;
  return sharp({ create: { width, height: Math.round(width / 2), channels: 3, background } })
    .png()
    .toBuffer();
}

/** What an author wrote, without what the host adds. */
export function aPostContent(parts: Partial<PostContent> = {}): PostContent {
  return { ...PostContent.parse(aPost()), categories: [], ...parts };
}
