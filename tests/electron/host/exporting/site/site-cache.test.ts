import { mkdtemp, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Leaf } from '../../../../../electron/host/exporting/site/leaf.js';
import { SiteCache } from '../../../../../electron/host/exporting/site/site-cache.js';
import type { WrittenList } from '../../../../../electron/host/exporting/site/site-source.js';
import { packText } from '../../../../../electron/host/exporting/pack-file.js';
import { aTempFolder } from '../../../../builders/temp-folder.js';

const MAKE = 'this program';

/** A leaf whose page and entry say `text`. */
function aLeaf(text: string): Leaf {
  const rest = { assets: [], card: null, entry: text, forced: [], approval: null };
  return { page: packText(text), entry: { html: text, pictures: 0 }, rest };
}

function aList(text: string): WrittenList {
  return { page: packText(text), assets: [] };
}

/** Where no cache is yet, below a folder. */
async function aPath(folder?: string) {
  return join(await mkdtemp(join(folder ?? (await aTempFolder()), 'sites-')), 'one.pack');
}

/** One export: of each post and list what is kept under its text, or what is written now. Answers what was written. */
async function exported(path: string, site: Site, stopAfter = Infinity): Promise<string[]> {
  const cache = await SiteCache.open(path, MAKE);
  const written: string[] = [];
  let done = 0;
  for (const [id, text] of Object.entries(site.posts)) {
    if ((done += 1) > stopAfter) break;
    const isKept = cache.rest(id, text) !== null;
    const [page, entry] = isKept ? [cache.page(id), cache.entry(id)] : [null, null];
    if (page === null || entry === null) {
      written.push(id);
      cache.keepPost(id, text, aLeaf(text));
    } else {
      expect([page, entry.html]).toEqual([packText(text), text]);
      cache.keepOldPost(id);
    }
  }
  for (const [name, text] of Object.entries(site.lists)) {
    if ((done += 1) > stopAfter) break;
    const kept = cache.list(name, text);
    if (kept === null) {
      written.push(name);
      cache.keepList(name, text, aList(text));
    } else {
      expect(kept).toEqual(aList(text));
      cache.keepOldList(name);
    }
  }
  cache.finish(stopAfter !== Infinity);
  return written;
}

interface Site {
  readonly posts: Record<string, string>;
  readonly lists: Record<string, string>;
}

const texts = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  fc.string({ minLength: 1, maxLength: 400 }),
  { noNullPrototype: true },
);
const site = fc
  .record({ posts: texts, lists: texts })
  .map(({ posts, lists }) => ({ posts, lists: renamed(lists) }));

function renamed(lists: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(lists).map(([name, text]) => [`liste-${name}`, text]));
}

test('whatever was exported before, exactly what is new or changed is written, and what is kept is true', async () => {
  const folder = await aTempFolder();
  await fc.assert(
    fc.asyncProperty(fc.array(site, { minLength: 2, maxLength: 8 }), async (sites) => {
      const path = await aPath(folder);
      let before: Site = { posts: {}, lists: {} };
      for (const now of sites) {
        const all = { ...now.posts, ...now.lists };
        const old = { ...before.posts, ...before.lists };
        const changed = Object.keys(all).filter((name) => all[name] !== old[name]);
        expect(await exported(path, now)).toEqual(changed);
        before = now;
      }
      expect(await readdir(dirname(path))).toEqual(['one.pack']);
    }),
    { numRuns: 40 },
  );
});

test('what nobody uses any more goes when it is half of the file', async () => {
  const path = await aPath();
  const random = (seed: number) =>
    Array.from({ length: 1000 }, (_, at) => Math.imul(at + 1, seed * 2654435761) >>> 0).join('');
  const large = { posts: { a: random(1), b: random(2), c: random(3) }, lists: {} };
  await exported(path, large);
  const { size } = await stat(path);
  for (let turn = 4; turn < 24; turn += 1) {
    await exported(path, { ...large, posts: { ...large.posts, a: random(turn) } });
    expect((await stat(path)).size).toBeLessThan(2.5 * size);
  }
});

test('an export that was stopped keeps what it wrote and what it did not reach', async () => {
  const path = await aPath();
  const posts = { a: 'eins', b: 'zwei', c: 'drei' };
  await exported(path, { posts, lists: { liste: 'alle' } });
  const changed = { posts: { ...posts, a: 'neu' }, lists: { liste: 'alle' } };
  expect(await exported(path, changed, 1)).toEqual(['a']);
  expect(await exported(path, changed)).toEqual([]);
});

test('pages of another program are not taken over', async () => {
  const path = await aPath();
  await exported(path, { posts: { a: 'eins' }, lists: {} });
  const other = await SiteCache.open(path, 'another program');
  expect([other.isEmpty, other.rest('a', 'eins')]).toEqual([true, null]);
  other.finish(false);
  expect((await SiteCache.open(path, 'another program')).isEmpty).toBe(false);
});

test('any changed byte and any missing end is found out, and only costs time', async () => {
  const posts = { a: 'eins '.repeat(40), b: 'zwei '.repeat(40) };
  const now = { posts, lists: { liste: 'alle '.repeat(40) } };
  const whole = await aPath();
  await exported(whole, now);
  const bytes = await readFile(whole);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(bytes.length - 1),
      fc.integer({ min: 1, max: 255 }),
      fc.boolean(),
      async (at, mask, isCut) => {
        const broken = Buffer.from(bytes);
        broken[at] = (broken[at] ?? 0) ^ mask;
        await writeFile(whole, broken);
        if (isCut) await truncate(whole, at);
        await exported(whole, now);
        expect(await exported(whole, now)).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});
