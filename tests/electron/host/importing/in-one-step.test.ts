import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aHost, aHostWithLibrary } from '../../../builders/host.js';
import { aPost } from '../../../builders/content.js';
import { aPng } from '../../../builders/open-library.js';
import { anExport } from '../../../builders/wordpress-export.js';
import { fileSystemWithSteps } from '../../../torture/file-system-with-steps.js';

const POSTS = 20;
const term = '<category domain="category" nicename="hof"><![CDATA[Hof]]></category>';

async function anExportFile(folder: string, posts = POSTS): Promise<string> {
  const path = join(folder, 'export.xml');
  const items = Array.from({ length: posts }, (_, id) => ({
    id,
    title: `Beitrag ${id}`,
    name: 'beitrag',
    content: '<p>Text</p>',
    more: term,
  }));
  await writeFile(path, anExport(...items));
  return path;
}

describe('an import', () => {
  it('that was cut short at any moment is wholly there afterwards, or not at all', async () => {
    let steps = 0;
    let cutAt = Infinity;
    let isImporting = false;
    let stopped: Promise<void> = Promise.resolve();
    const fs = fileSystemWithSteps((call) => {
      if (!isImporting || call === 'read' || call === 'readdir') return Promise.resolve();
      steps += 1;
      // A machine that stopped: nothing goes on until what lies on the disk was looked at.
      return steps > cutAt ? stopped : Promise.resolve();
    });
    const whole = await aHostWithLibrary({ fs });
    const path = await anExportFile(whole.folder);
    isImporting = true;
    await whole.client.imports.run({ paths: [path] });
    const all = steps;
    const outcomes = new Set<number>();
    for (let cut = 0; cut <= all; cut += Math.max(1, Math.floor(all / 4))) {
      isImporting = false;
      const { client, root, folder } = await aHostWithLibrary({ fs });
      isImporting = true;
      [steps, cutAt] = [0, cut];
      let goOn: () => void = () => undefined;
      stopped = new Promise((resolve) => (goOn = resolve));
      const running = client.imports.run({ paths: [path] });
      await expect
        .poll(() => steps, { timeout: 20_000 })
        .toBeGreaterThanOrEqual(Math.min(cut, all));
      if (cut < all) await expect.poll(() => steps, { timeout: 20_000 }).toBeGreaterThan(cut);
      const copy = join(folder, 'copy');
      await cp(root, copy, { recursive: true, filter: (name) => !name.endsWith('.lock') });
      const after = await aHost();
      const library = await after.client.library.open({ path: copy });
      const posts = await after.client.posts.list();
      outcomes.add(posts.length);
      expect(library.content.categories).toHaveLength(posts.length === 0 ? 0 : 1);
      expect(await readdir(join(copy, 'incoming')).catch(() => [])).toEqual([]);
      expect((await after.client.library.verify()).damages).toEqual([]);
      goOn();
      await running;
    }
    expect([...outcomes].sort((a, b) => a - b)).toEqual([0, POSTS]);
  }, 120_000);

  it('gives way to addresses that were taken while it was read', async () => {
    const { library } = await aHostWithLibrary();
    const staged = await library.stage();
    await staged.add([{ ...aPost({ id: 'fremd-0001', slug: 'hof' }) }]);
    await library.posts.insert({ ...aPost({ id: 'fremd-0001', slug: 'hof' }) });
    await staged.commit({ adopted: null, categories: [], authors: [] });
    const slugs = (await library.posts.all()).map(({ slug }) => slug);
    expect(slugs.sort()).toEqual(['hof', 'hof-2']);
  });

  it('that is given up leaves the library as it was', async () => {
    const { client, folder, root, library } = await aHostWithLibrary();
    const path = await anExportFile(folder, 200);
    const steps: string[] = [];
    const controller = new AbortController();
    for await (const event of await client.imports.take(
      { paths: [path] },
      { signal: controller.signal },
    )) {
      if (event.kind !== 'progress') continue;
      steps.push(event.step);
      if (event.step === 'take') break;
    }
    expect(steps).toContain('take');
    expect(library.posts.size).toBe(0);
    expect(library.content.categories).toEqual([]);
    expect(await readdir(join(root, 'incoming'))).toEqual([]);
  });

  it('that is given up or refused leaves no picture, but those that others have', async () => {
    const { client, folder, root, library } = await aHostWithLibrary();
    const site = join(folder, 'Alte Texte');
    await mkdir(site);
    const colours = Array.from({ length: 12 }, (_, at) => `#0000${(at + 16).toString(16)}`);
    for (const [at, colour] of colours.entries()) {
      await writeFile(join(site, `${at}.png`), await aPng(colour));
      await writeFile(join(site, `${at}.md`), `# Text ${at}\n\n![Ein Blau](${at}.png)\n`);
    }
    // One of the pictures was here before.
    const before = await library.assets.add(await aPng(colours[0]), 'vorher.png');
    const controller = new AbortController();
    for await (const event of await client.imports.take(
      { paths: [site] },
      { signal: controller.signal },
    )) {
      if (event.kind === 'progress' && event.step === 'take') break;
    }
    expect(library.assets.list().map(({ hash }) => hash)).toEqual([before.hash]);
    const files = await readdir(join(root, 'assets'), { recursive: true, withFileTypes: true });
    const pictures = files.filter((one) => one.isFile() && /[0-9a-f]{64}/.test(one.name));
    expect(pictures.map(({ name }) => name.slice(0, 64))).toEqual([before.hash, before.hash]);
    expect((await client.library.verify()).damages).toEqual([]);
    const report = await client.imports.run({ paths: [site] });
    expect(report).toMatchObject({ assets: 11 });
    expect((await client.library.verify()).missingAssets).toEqual([]);
  });

  it('tells how far it is, and what came of it', async () => {
    const { client, folder } = await aHostWithLibrary();
    const paths = [await anExportFile(folder), join(folder, 'fehlt.md')];
    const events = [];
    for await (const event of await client.imports.take({ paths })) events.push(event);
    const last = events.at(-1);
    expect(last).toMatchObject({ kind: 'done', report: { posts: { length: POSTS } } });
    expect(events[0]).toMatchObject({ kind: 'progress', step: 'read', file: 'export.xml' });
  });
});
