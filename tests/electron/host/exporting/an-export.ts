import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { ExportEvent, ExportRequest } from '../../../../core/contract/exports.js';
import { newImageUse } from '../../../../core/image/image-use.js';
import { IMPORT_LIMITS } from '../../../../electron/host/importing/import-limits.js';
import { zipSource } from '../../../../electron/host/importing/zip-source.js';
import { anImageUse } from '../../../builders/content.js';
import { anOpenLibrary, aPng, aPostContent } from '../../../builders/open-library.js';

/** An empty library for each test of a file; `place` is the one of the test that runs. */
export let place: Awaited<ReturnType<typeof anOpenLibrary>>;

/** Gives every test of the calling file its own library, and takes it away afterwards. */
export function eachWithALibrary(): void {
  beforeEach(async () => {
    place = await anOpenLibrary();
  });
  afterEach(() => place.remove());
}

/** Adds a post with a featured picture, which is described unless a test wants it undecided. */
export async function addPost(isDescribed = true) {
  const { library } = place;
  const { hash } = await library.assets.add(await aPng(), 'Bank am Rathaus.png');
  const use = isDescribed ? anImageUse('a', { asset: hash }) : newImageUse(hash);
  const body = 'Vorspann.\n\n<!--more-->\n\nMehr.\n';
  return library.posts.insert(aPostContent({ featured: use, body }));
}

/** What is asked for: every post as a site, into `paket.zip` beside the library, changed by `parts`. */
export function request(parts: Partial<ExportRequest> = {}): ExportRequest {
  const out = join(place.top, 'paket.zip');
  const all = { posts: null, category: null, force: false, replace: false };
  return { format: 'site', ...all, out, ...parts };
}

/** Runs an export to its end: everything it told, and what it told last. Rejects as the export does. */
export async function run(parts: Partial<ExportRequest> = {}) {
  const events: ExportEvent[] = [];
  for await (const event of await place.client.exports.run(request(parts))) events.push(event);
  const done = events.at(-1);
  if (done?.kind !== 'done') throw new Error('the export did not say that it is done');
  return { events, done };
}

/** Every file of the bundle at `path`, by its name. */
export async function unpacked(path: string): Promise<Map<string, Buffer>> {
  const source = await zipSource(path, IMPORT_LIMITS);
  const files = await Promise.all(
    source.paths.map(async (name) => [name, await source.read(name, Infinity)] as const),
  );
  await source.close();
  return new Map(files);
}
