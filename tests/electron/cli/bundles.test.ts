import { cp, mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCommandLine, type CommandLine } from '../../builders/command-line.js';
import { aPng } from '../../builders/open-library.js';

let cli: CommandLine;
beforeAll(async () => {
  cli = await aCommandLine('blogpult bündel-');
  await mkdir(path('texte'));
  await writeFile(path('texte/bank.png'), await aPng());
  const image = '![Eine Bank](bank.png "Am Rathaus"){.alignleft}';
  const text = `Für Bürger*innen.\n\n<!--more-->\n\n${image}\n`;
  await writeFile(
    path('texte/eins.md'),
    `---\ntitle: Eins\ndate: 2026-03-29T01:30:00Z\n---\n${text}`,
  );
  await writeFile(path('texte/zwei.md'), `# İki\n\n${text}`);
}, 120_000);
afterAll(() => cli.remove());

const path = (name: string) => cli.path(name);
const blogpult: CommandLine['run'] = (...words) => cli.run(...words);

/** Every post, picture, earlier version and setting of a library with its bytes. */
async function contentsOf(library: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const entry of await readdir(library, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    // What can be made anew at any time may differ.
    if (entry.isFile() && !/index|lock/.test(entry.name)) {
      found.set(file, (await readFile(file)).toString('base64'));
    }
  }
  return found;
}

describe('the same content', () => {
  const FORMATS = [
    ['site', '--format=site'],
    ['hugo', '--format=markdown', '--preset=hugo'],
    ['wordpress', '--format=wordpress'],
    ['package', '--format=package'],
  ] as const;
  const FAR_AWAY = { TZ: 'Pacific/Auckland', LANG: 'en_US.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

  it('gives the same bytes from a copy, with other dates of files, in another zone and language', async () => {
    await blogpult(['new-library', path('quelle')]);
    await blogpult(['import', path('texte'), '--into', path('quelle')]);
    await cp(path('quelle'), path('kopie'), { recursive: true });
    for (const name of await readdir(path('kopie'), { recursive: true })) {
      await utimes(path(join('kopie', name)), new Date(0), new Date(2_000_000_000));
    }
    for (const [name, ...how] of FORMATS) {
      const all = ['--all', '--force', ...how];
      const [here, there] = [path(`${name}-hier.zip`), path(`${name}-dort.zip`)];
      expect((await blogpult(['export', path('quelle'), ...all, '--out', here])).code).toBe(0);
      expect(
        (await blogpult(['export', path('kopie'), ...all, '--out', there], FAR_AWAY)).code,
      ).toBe(0);
      expect((await readFile(there)).equals(await readFile(here)), name).toBe(true);
    }
  }, 120_000);

  it('changes nothing when it comes a second time as a package', async () => {
    await blogpult(['new-library', path('ziel')]);
    const takeOver = () =>
      blogpult(['import', path('package-hier.zip'), '--into', path('ziel'), '--lang', 'de']);
    const first = await takeOver();
    expect(first).toMatchObject({ code: 0 });
    expect(first.stderr).toContain('2 Beiträge und ein Bild übernommen.');
    const before = await contentsOf(path('ziel'));
    expect(await takeOver()).toMatchObject({ code: 0 });
    expect(await contentsOf(path('ziel'))).toEqual(before);
  }, 60_000);

  it('is verified as a bundle: sound, changed, and not one at all', async () => {
    expect(await blogpult(['verify', path('hugo-hier.zip')])).toMatchObject({
      code: 0,
      stdout: '',
    });
    await mkdir(path('paket'));
    const manifest = { manifest: 1, generator: 'x', format: 'site', formatVersion: 1 };
    const files = [{ path: 'fehlt.html', bytes: 1, sha256: '' }];
    const written = JSON.stringify({ ...manifest, posts: [], forced: [], files });
    await writeFile(path('paket/manifest.json'), written);
    const changed = await blogpult(['verify', path('paket')]);
    expect(changed).toMatchObject({ code: 1, stdout: 'fehlt.html: fehlt.\n' });
    const refused = await blogpult(['verify', path('texte/bank.png')]);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(/lässt sich nicht als Bündel prüfen/);
  });
});
