import { access, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDefinedError } from '@orpc/client';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import type { ExportEvent, ExportRequest } from '../../core/contract/exports.js';
import { contentOf } from '../builders/host.js';
import { aFile } from '../builders/pictures.js';
import { overEveryTransport, withLibrary, type Desk } from './over-every-transport.js';

function aRequest(folder: string, change: Partial<ExportRequest> = {}): ExportRequest {
  const out = join(folder, 'buendel.zip');
  return {
    format: 'site',
    posts: null,
    category: null,
    out,
    force: false,
    replace: false,
    ...change,
  };
}

/** A library with one post that shows `pictures` different pictures, described or not. */
async function withPost(made: Desk, pictures = 1, alt = 'Ein grauer Kasten') {
  await withLibrary(made);
  const { client } = made;
  const images = [];
  for (let index = 0; index < pictures; index += 1) {
    const side = 900 + index;
    const create = { width: side, height: side, channels: 3, background: 'grey' } as const;
    const bytes = await sharp({ create }).jpeg().toBuffer();
    const { hash } = await client.assets.add({ file: aFile(bytes, `${index}.jpg`) });
    images.push(`![${alt}](asset:${hash})`);
  }
  const post = await client.posts.create({ title: 'Mit Bildern', categories: [] });
  const content = contentOf(post, { body: images.join('\n\n') });
  await client.posts.save({ id: post.id, baseRevision: 1, content });
  return post;
}

async function eventsOf(iterator: AsyncIterable<ExportEvent>): Promise<ExportEvent[]> {
  const events: ExportEvent[] = [];
  for await (const event of iterator) events.push(event);
  return events;
}

overEveryTransport('exports', (desk) => {
  test('run reports progress and ends with the bundle’s manifest', async () => {
    const made = await desk();
    await withPost(made);
    const request = aRequest(made.folder);
    const events = await eventsOf(await made.client.exports.run(request));
    const steps = events.map((event) => (event.kind === 'progress' ? event.step : event.kind));
    expect(new Set(steps)).toEqual(new Set(['check', 'pages', 'pictures', 'write', 'done']));
    expect(events.at(-1)).toMatchObject({
      kind: 'done',
      path: request.out,
      bytes: (await readFile(request.out)).length,
      manifest: { format: 'site', posts: [{ slug: 'mit-bildern', revision: 2 }], forced: [] },
    });
  });

  test('run fails in the iterator with the same codes as any command', async () => {
    const made = await desk();
    const post = await withPost(made, 1, '');
    const { client, folder } = made;
    await writeFile(join(folder, 'da.zip'), 'wichtig');
    const failures: [string, Partial<ExportRequest>][] = [
      ['EXPORT_BLOCKED', {}],
      ['EXPORT_NOTHING_SELECTED', { posts: [] }],
      ['EXPORT_TARGET_EXISTS', { out: join(folder, 'da.zip'), force: true }],
      ['POST_NOT_FOUND', { posts: ['nirgends'] }],
      ['CATEGORY_NOT_FOUND', { category: 'nirgends' }],
    ];
    for (const [code, change] of failures) {
      const error: unknown = await client.exports
        .run(aRequest(folder, change))
        .then(eventsOf)
        .catch((reason: unknown) => reason);
      expect(isDefinedError(error), code).toBe(true);
      expect(error).toMatchObject({ code });
    }
    expect(await readFile(join(folder, 'da.zip'), 'utf8')).toBe('wichtig');
    await expect(access(join(folder, 'buendel.zip'))).rejects.toThrow();
    const forced = await client.exports.run(aRequest(folder, { posts: [post.id], force: true }));
    expect((await eventsOf(forced)).at(-1)).toMatchObject({
      manifest: { forced: [{ post: 'mit-bildern', rule: 'alt-missing' }] },
    });
  });

  test('closing the iterator cancels and leaves nothing behind', async () => {
    const made = await desk();
    await withPost(made, 8);
    const iterator = await made.client.exports.run(aRequest(made.folder));
    for await (const event of iterator) {
      if (event.kind === 'progress' && event.step === 'pictures') break;
    }
    // Pictures that are being made are made to their end first, which a busy machine takes its time for.
    const left = async () =>
      (await readdir(made.folder)).filter((name) => name.includes('buendel'));
    await vi.waitFor(async () => expect(await left()).toEqual([]), { timeout: 30_000 });
  }, 60_000);
});
