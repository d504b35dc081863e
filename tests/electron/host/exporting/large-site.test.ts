import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { ExportEvent } from '../../../../core/contract/exports.js';
import { selectPosts } from '../../../../core/export/selection.js';
import type { LibraryContent } from '../../../../core/post/library.js';
import type { PostContent } from '../../../../core/post/post.js';
import { IMPORT_LIMITS } from '../../../../electron/host/importing/import-limits.js';
import { zipSource } from '../../../../electron/host/importing/zip-source.js';
import { blogView } from '../../../../electron/host/rendering/blog-view.js';
import { makeLibrary } from '../../../big-library/make-library.js';
import { aHost, contentOf } from '../../../builders/host.js';
import { wholeSite } from '../../../builders/site-plan.js';

/** Enough posts for threads and a cache. */
const POSTS = 66;

async function aLargeLibrary() {
  const { client, folder, host } = await aHost();
  const root = join(folder, 'gross');
  await makeLibrary(root, { posts: POSTS, images: 3 });
  await client.library.open({ path: root });
  const events = (out: string, also: { category?: string } = {}) => {
    const selection = { posts: null, category: also.category ?? null };
    return client.exports.run({
      ...{ format: 'site', ...selection, force: true, replace: true, out },
    });
  };
  const exported = async (name: string) => {
    const out = join(folder, name);
    for await (const event of await events(out)) if (event.kind === 'done') return readFile(out);
    throw new Error('the export did not say that it is done');
  };
  const pack = async () => {
    const sites = join(folder, 'config', 'cache', 'sites');
    const [name = ''] = await readdir(sites).catch(() => []);
    return join(sites, name);
  };
  return { client, folder, library: host.session.require(), events, exported, pack };
}

async function textsOf(path: string): Promise<Map<string, string>> {
  const source = await zipSource(path, IMPORT_LIMITS);
  const names = source.paths.filter((name) => /\.(?:html|xml)$|^feed\.json$/.test(name));
  const texts = names.map(
    async (name) => [name, String(await source.read(name, Infinity))] as const,
  );
  const all = new Map(await Promise.all(texts));
  await source.close();
  return all;
}

test(
  'a site written in threads and out of the cache is the very site that is written at once',
  {
    timeout: 240_000,
  },
  async () => {
    const { client, folder, library, exported, pack } = await aLargeLibrary();
    const first = await exported('eins.zip');
    const report = { format: 'site', forced: [], linked: true };
    const all = { posts: null, category: null };
    const view = await blogView(library);
    const plan = wholeSite(view, all, { themeFiles: [], report });
    const found = await textsOf(join(folder, 'eins.zip'));
    const wanted = plan.flatMap((file) =>
      'text' in file ? [[file.path, file.text] as const] : [],
    );
    for (const [path, text] of wanted) {
      // The report also tells what was exported all the same.
      if (path !== 'bericht.html') expect(found.get(path), path).toBe(text);
    }
    expect((await exported('zwei.zip')).equals(first)).toBe(true);
    // One post is changed: its neighbours and lists follow, as in a site without a cache.
    const [newest] = selectPosts(view.posts, all);
    const post = await client.posts.read({ id: newest?.id ?? '' });
    const content = contentOf(post, { title: 'Ein neuer Titel', tags: ['Neues'] });
    await client.posts.save({ id: post.id, baseRevision: post.revision, content });
    const changed = await exported('vier.zip');
    expect(changed.equals(first)).toBe(false);
    // A cache that was damaged in any place is found out.
    const path = await pack();
    const bytes = await readFile(path);
    for (let at = 100; at < bytes.length / 2; at += 997) bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(path, bytes);
    expect((await exported('fünf.zip')).equals(changed)).toBe(true);
  },
);

test(
  'whatever is changed, the site from the cache is the one that is written without it',
  { timeout: 240_000 },
  async () => {
    const { client, library, exported, pack } = await aLargeLibrary();
    const posts = selectPosts(await library.posts.all(), { posts: null, category: null });
    const saved = async (at: number, change: Partial<PostContent>) => {
      const post = await client.posts.read({ id: posts[at]?.id ?? '' });
      const content = contentOf(post, change);
      await client.posts.save({ id: post.id, baseRevision: post.revision, content });
    };
    const settings = async (change: (content: LibraryContent) => Partial<LibraryContent>) => {
      const { content, revision } = library;
      const changed = { ...content, ...change(content) };
      await client.library.save({ baseRevision: revision, content: changed });
    };
    const changes = [
      () => saved(30, { title: 'Anders genannt' }),
      () => saved(31, { tags: ['Selten'], excerpt: 'Ein anderer Teaser.' }),
      () =>
        settings(({ authors: [first, ...others] }) => ({
          authors: first === undefined ? [] : [{ ...first, name: 'Runa Wiesental' }, ...others],
        })),
      () => saved(2, { categories: library.content.categories.slice(-1).map(({ id }) => id) }),
      () => client.posts.trash({ ids: [posts[40]?.id ?? ''] }),
      () => settings(({ profile }) => ({ profile: { ...profile, postsPerPage: 7 } })),
      () => saved(10, { slug: 'anderswo', featured: null }),
    ];
    await exported('davor.zip');
    const path = await pack();
    for (const [at, change] of changes.entries()) {
      await change();
      const kept = await exported('daraus.zip');
      const aside = await readFile(path);
      await rm(path);
      expect((await exported('neu.zip')).equals(kept), `change ${at}`).toBe(true);
      await writeFile(path, aside);
    }
  },
);

test(
  'a post that is saved during the export is in the bundle as it was saved',
  {
    timeout: 240_000,
  },
  async () => {
    const { client, folder, library, events } = await aLargeLibrary();
    const out = join(folder, 'paket.zip');
    const last = (await library.posts.all()).at(-1);
    let manifest: Extract<ExportEvent, { kind: 'done' }>['manifest'] | null = null;
    let isSaved = false;
    for await (const event of await events(out)) {
      if (event.kind === 'done') ({ manifest } = event);
      if (isSaved || last === undefined) continue;
      const content = contentOf(last, { body: 'Während des Exports geschrieben.\n' });
      await client.posts.save({ id: last.id, baseRevision: last.revision, content });
      isSaved = true;
    }
    expect(manifest?.posts.find(({ slug }) => slug === last?.slug)?.revision).toBe(2);
    const page = (await textsOf(out)).get(`beitraege/${last?.slug}.html`);
    expect(page).toContain('Während des Exports geschrieben.');
  },
);

test(
  'an export that is cancelled leaves nothing behind but what it knows, and the next goes on from there',
  {
    timeout: 240_000,
  },
  async () => {
    const { folder, events, exported, pack } = await aLargeLibrary();
    const out = join(folder, 'paket.zip');
    const before = await readdir(dirname(out));
    for await (const event of await events(out)) {
      if (event.kind === 'progress' && event.step === 'pages') break;
    }
    expect(await readdir(dirname(out))).toEqual(before);
    expect((await readFile(await pack())).length).toBeGreaterThan(10_000);
    expect((await exported('fertig.zip')).length).toBeGreaterThan(100_000);
  },
);
