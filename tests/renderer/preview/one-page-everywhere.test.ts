import { createRouterClient } from '@orpc/server';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorPath } from '../../../core/layout/author-path.js';
import { writingAuthors } from '../../../core/layout/author-page.js';
import { categoryPageCount } from '../../../core/layout/category-page.js';
import { PageMemory } from '../../../core/layout/page-memory.js';
import { joinPieces } from '../../../core/layout/page-pieces.js';
import { articlePath, categoryPath, FEED_PATH, INDEX_PATH } from '../../../core/layout/paths.js';
import { createHost } from '../../../electron/host/host.js';
import { previewPage, type PreviewMode } from '../../../renderer/preview/preview-page.js';
import {
  categoryPlace,
  previewView,
  type PreviewSource,
} from '../../../renderer/preview/preview-view.js';
import { REPOSITORY } from '../../builders/built-bundles.js';
import { readBundle, type Bundle } from '../../builders/read-bundle.js';

let folder: string;
let host: Awaited<ReturnType<typeof createHost>>;
let site: Bundle;
let sources: PreviewSource[];

const client = () => createRouterClient(host.router);

/** A page as the command line prints it. */
const rendered = async (
  request: Partial<Parameters<ReturnType<typeof client>['layouts']['render']>[0]>,
) => {
  const usual = { layout: 'start', post: null, category: null, author: null, page: 1 } as const;
  const { html } = await client().layouts.render({ ...usual, standalone: false, ...request });
  return html;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blogpult-seite-'));
  host = await createHost({
    kind: 'cli',
    configDir: join(folder, 'config'),
    documentsDir: join(folder, 'documents'),
    resourcesDir: join(REPOSITORY, 'resources'),
    version: '0.0.0',
    reveal: () => Promise.resolve(),
  });
  const path = join(folder, 'muster');
  const made = await client().library.create({
    ...{ path, sample: true, name: 'Muster', language: 'de' },
  });
  // A site without an address has no feeds.
  const profile = { ...made.content.profile, baseUrl: 'https://muster.example' };
  const content = { ...made.content, profile };
  await client().library.save({ content, baseRevision: made.revision });
  const out = join(folder, 'seite.zip');
  const request = {
    format: 'site',
    posts: null,
    category: null,
    out,
    force: true,
    replace: true,
  } as const;
  for await (const event of await client().exports.run(request)) expect(event.kind).not.toBe('');
  site = await readBundle(out);
  const posts = await client().posts.readAll({ category: null });
  const assets = new Map((await client().assets.list()).map((asset) => [asset.hash, asset]));
  sources = posts.map((draft) => ({ draft, neighbours: posts, library: content, assets }));
});

afterAll(async () => {
  await host.close();
  await rm(folder, { recursive: true, force: true });
});

const preview = (mode: PreviewMode, source: PreviewSource, memory: PageMemory | null) =>
  joinPieces(previewPage(mode, source, 'Alle', memory).pieces);

describe('a page of the sample library is byte for byte the same', () => {
  test('as article in preview, on the command line and in the bundle', async () => {
    expect(sources.length).toBeGreaterThan(5);
    const memory = new PageMemory();
    for (const source of sources) {
      const { draft } = source;
      const html = preview('article', source, null);
      expect(preview('article', source, memory)).toBe(html);
      expect(await rendered({ layout: 'article', post: draft.id })).toBe(html);
      expect(site.text(articlePath(draft))).toBe(html);
    }
  });

  test('as teaser and link card in preview and on the command line', async () => {
    for (const source of sources) {
      const post = source.draft.id;
      for (const layout of ['teaser', 'card'] as const) {
        const html = preview(layout, source, new PageMemory());
        expect(await rendered({ layout, post })).toBe(html);
      }
    }
  });

  test('as category page in preview, on the command line and in the bundle', async () => {
    for (const source of sources) {
      const { category, page, view } = categoryPlace(source, 'Alle');
      const slug = view.categories.find(({ id }) => id === category)!;
      const html = preview('category', source, new PageMemory());
      expect(await rendered({ layout: 'category', category, page })).toBe(html);
      expect(site.text(categoryPath(slug, page))).toBe(html);
      expect(page).toBeLessThanOrEqual(categoryPageCount(view, category));
    }
  });

  test('as author page, start page and feed on the command line and in the bundle', async () => {
    const view = previewView(sources[0]!);
    for (const author of writingAuthors(view)) {
      const html = await rendered({ layout: 'author', author: author.id });
      expect(site.text(authorPath(view, author, 1))).toBe(html);
    }
    expect(site.text(INDEX_PATH)).toBe(await rendered({ layout: 'start' }));
    expect(site.text(FEED_PATH)).toBe(await rendered({ layout: 'feed' }));
  });
});
