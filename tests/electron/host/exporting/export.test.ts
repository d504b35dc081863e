import sharp from 'sharp';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Manifest } from '../../../../core/export/manifest.js';
import { anImageUse } from '../../../builders/content.js';
import { aPng, aPostContent } from '../../../builders/open-library.js';
import { addPost, eachWithALibrary, place, run, unpacked } from './an-export.js';

eachWithALibrary();

describe('the picture of a link', () => {
  it('is cut around the focus of the featured picture, where the blog has an address', async () => {
    const { library, client, top } = place;
    const { hash } = await library.assets.add(await aPng(), 'Bank am Rathaus.png');
    const featured = anImageUse('a', { asset: hash, focus: { x: 0, y: 100 } });
    await library.posts.insert(aPostContent({ featured, slug: 'bank' }));
    const linkPictures = async () => {
      await run({ replace: true, force: true });
      const files = await unpacked(join(top, 'paket.zip'));
      const page = String(files.get('beitraege/bank.html'));
      return { page, names: [...files.keys()].filter((name) => name.includes('-link-')), files };
    };
    expect((await linkPictures()).names).toEqual([]);
    const profile = { ...library.content.profile, baseUrl: 'https://blog.example' };
    const { content, revision } = library;
    await client.library.save({ content: { ...content, profile }, baseRevision: revision });
    const { page, names, files } = await linkPictures();
    expect(names).toHaveLength(1);
    expect(page).toContain(`<meta property="og:image" content="https://blog.example/${names[0]}">`);
    const { format, width, height } = await sharp(files.get(names[0] ?? '')).metadata();
    expect(format).toBe('jpeg');
    expect(page).toContain(`<meta property="og:image:width" content="${width}">`);
    expect(page).toContain(`<meta property="og:image:height" content="${height}">`);
    expect(page).toContain(`<meta property="og:image:alt" content="${featured.alt}">`);
    expect(Math.abs(width / height - 1200 / 630)).toBeLessThan(0.1);
    expect(page).toMatch(/class="focus-x-0 focus-y-100"/);
  });
});

describe('the house style', () => {
  it('stops an export only by a rule the library wants to', async () => {
    await addPost();
    await run();
    const { library, client } = place;
    const { content, revision } = library;
    const styleSettings = {
      ...content.styleSettings,
      levels: { 'byline-missing': 'block' as const },
    };
    await client.library.save({ content: { ...content, styleSettings }, baseRevision: revision });
    await expect(run({ replace: true })).rejects.toMatchObject({ code: 'EXPORT_BLOCKED' });
  });
});

describe('a site bundle', () => {
  it('holds pages, theme, fonts and pictures, and a manifest with the hash of each', async () => {
    await addPost();
    const { done } = await run();
    const files = await unpacked(done.path);
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        'index.html',
        'beitraege/die-bank-vor-dem-rathaus.html',
        'theme/theme.css',
      ]),
    );
    expect([...files.keys()].filter((name) => name.endsWith('.woff2')).length).toBeGreaterThan(0);
    const manifest = Manifest.parse(JSON.parse(String(files.get('manifest.json'))));
    expect(manifest).toEqual(done.manifest);
    files.delete('manifest.json');
    const hashes = [...files].map(([path, bytes]) => ({
      path,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    }));
    expect(manifest.files.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual(hashes);
  });

  it.each([null, 'https://blog.example/team/'])(
    'has every file that its pages, sizes and feeds refer to, and needs no script: %s',
    async (baseUrl) => {
      const { library } = place;
      const { content, revision } = library;
      await library.saveContent({ ...content, profile: { ...content.profile, baseUrl } }, revision);
      await addPost();
      const files = await unpacked((await run()).done.path);
      const top = baseUrl ?? 'file:///';
      let checked = 0;
      for (const [path, bytes] of files) {
        if (!/\.(?:html|xml|json)$/.test(path) || path === 'manifest.json') continue;
        const text = String(bytes);
        expect(text, path).not.toMatch(/<script|javascript:|\son\w+="/);
        const single = text.matchAll(
          /(?:\s(?:src|href|content)="|"(?:url|image|feed_url|home_page_url)": ?"|<(?:loc|link|guid)[^>]*>)([^"#<]+)/g,
        );
        const sizes = [...text.matchAll(/srcset="([^"]+)"/g)].flatMap(([, list = '']) =>
          list.split(', ').map((entry) => entry.split(' ')[0] ?? ''),
        );
        const named = [...[...single].map(([, address = '']) => address), ...sizes];
        for (const address of named.filter(
          (each) => /\.[a-z0-9]+$|\/$/.test(each) && !/[ ,]/.test(each),
        )) {
          const { href } = new URL(address, top + path);
          if (!href.startsWith(top)) continue;
          const target = href.slice(top.length) || 'index.html';
          expect(files.has(target), `${path} → ${address}`).toBe(true);
          checked += 1;
        }
      }
      expect(checked).toBeGreaterThan(baseUrl === null ? 20 : 30);
      expect(files.has('feed.xml')).toBe(baseUrl !== null);
    },
  );

  it('is the same byte for byte when nothing changed', async () => {
    await addPost();
    const first = await run({ out: join(place.top, 'a.zip') });
    const second = await run({ out: join(place.top, 'b.zip') });
    const [a, b] = await Promise.all([first, second].map(({ done }) => readFile(done.path)));
    expect(a?.equals(b as Buffer)).toBe(true);
  });

  it('shows its pages as render does', async () => {
    const { id } = await addPost();
    const files = await unpacked((await run()).done.path);
    const asked = {
      layout: 'article',
      post: id,
      category: null,
      page: 1,
      standalone: false,
    } as const;
    const { html } = await place.client.layouts.render(asked);
    expect(String(files.get('beitraege/die-bank-vor-dem-rathaus.html'))).toBe(html);
  });

  it('tells how far it is, step by step', async () => {
    await addPost();
    const { events } = await run();
    const steps = events.flatMap((event) => (event.kind === 'progress' ? event.step : []));
    expect([...new Set(steps)]).toEqual(['check', 'pages', 'pictures', 'write']);
  });

  it('leaves the posts as they are', async () => {
    const post = await addPost();
    await run();
    expect(await place.library.posts.get(post.id)).toEqual(post);
  });
});

describe('showing what was written', () => {
  it('works for this host’s own bundles only', async () => {
    await addPost();
    const { done } = await run();
    await place.client.app.reveal({ path: done.path });
    await expect(place.client.app.reveal({ path: place.path })).rejects.toMatchObject({
      code: 'FOLDER_NOT_ALLOWED',
    });
  });
});
