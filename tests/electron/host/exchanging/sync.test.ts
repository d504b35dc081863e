import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeImageUse } from '../../../../core/image/image-markdown.js';
import { newImageUse } from '../../../../core/image/image-use.js';
import { PostContent } from '../../../../core/post/post.js';
import { lastSync } from '../../../../electron/host/exchanging/last-sync.js';
import { SyncPlan } from '../../../../electron/host/exchanging/sync-plan.js';
import { createDisk } from '../../../../electron/host/storage/disk.js';
import { aHostWithLibrary } from '../../../builders/host.js';
import { anOpenLibrary, aPng, aPostContent } from '../../../builders/open-library.js';

type Library = Awaited<ReturnType<typeof anOpenLibrary>>;

let anna: Library;
let bela: Library;
let folder: string;
let post: string;

beforeEach(async () => {
  [anna, bela] = await Promise.all([anOpenLibrary('anna'), anOpenLibrary('bela')]);
  folder = join(anna.top, 'Nextcloud Übergabe');
  await mkdir(folder);
  for (const { client } of [anna, bela])
    await client.sync.saveSettings({ folder, automatic: true });
  const { hash } = await anna.library.assets.add(await aPng(), 'bank.png');
  const picture = writeImageUse({ ...newImageUse(hash), alt: 'Bank', decision: 'described' });
  const made = await anna.library.posts.insert(
    aPostContent({ body: `Eins.\n\n${picture}\n\nZwei.\n` }),
  );
  post = made.id;
});

afterEach(() => Promise.all([anna.remove(), bela.remove()]));

const packages = () => readdir(join(folder, 'beitraege'));
const body = async ({ library }: Library) => (await library.posts.get(post)).body;
async function write(where: Library, from: string, to: string): Promise<void> {
  const before = await where.library.posts.get(post);
  const content = PostContent.parse({ ...before, body: before.body.replace(from, to) });
  await where.library.posts.save(post, before.revision, content);
}
async function bringTogether(): Promise<void> {
  await anna.client.sync.run();
  await bela.client.sync.run();
}

describe('sharing a library over a folder', () => {
  it('brings posts with their pictures to the other laptop and merges what both wrote', async () => {
    expect(await anna.client.sync.run()).toMatchObject({ sent: 1, taken: [] });
    expect(await bela.client.sync.run()).toMatchObject({ taken: [{ receipt: 'added' }] });
    expect(bela.library.assets.list()).toHaveLength(1);
    await write(anna, 'Eins', 'Eins von Anna');
    await write(bela, 'Zwei', 'Zwei von Bela');
    await bringTogether();
    await bringTogether();
    expect(await body(anna)).toBe(await body(bela));
    expect(await body(anna)).toMatch(/Eins von Anna[^]*Zwei von Bela/);
    expect(await anna.client.sync.run()).toMatchObject({ sent: 0, taken: [], incomplete: [] });
  });

  it('waits for files that have arrived by half, and takes them when they are whole', async () => {
    await anna.client.sync.run();
    const [name = ''] = await packages();
    const path = join(folder, 'beitraege', name);
    const whole = await readFile(path);
    await writeFile(path, whole.subarray(0, whole.length / 2));
    expect(await bela.client.sync.run()).toMatchObject({ taken: [], incomplete: [name] });
    await writeFile(path, whole);
    const [picture = ''] = await readdir(join(folder, 'bilder'));
    await rename(join(folder, 'bilder', picture), join(folder, 'gerade unterwegs'));
    expect(await bela.client.sync.run()).toMatchObject({ taken: [], incomplete: [name] });
    expect(bela.library.posts.size).toBe(0);
    await rename(join(folder, 'gerade unterwegs'), join(folder, 'bilder', picture));
    expect(await bela.client.sync.run()).toMatchObject({ taken: [{ post }], incomplete: [] });
  });

  it('takes a file under the name that a sync client gave it, once', async () => {
    await anna.client.sync.run();
    const [name = ''] = await packages();
    const renamed = name.replace('.blogpult', ' (Konfliktkopie von Annas Laptop).blogpult');
    await copyFile(join(folder, 'beitraege', name), join(folder, 'beitraege', renamed));
    expect((await bela.client.sync.run()).taken).toHaveLength(1);
    const { revision } = await bela.library.posts.get(post);
    await rm(join(folder, 'beitraege', name));
    expect((await bela.client.sync.run()).taken).toEqual([]);
    expect((await bela.library.posts.get(post)).revision).toBe(revision);
  });

  it('puts back what vanished from the folder, and never takes that for a deletion', async () => {
    await bringTogether();
    for (const name of await packages()) await rm(join(folder, 'beitraege', name));
    await bringTogether();
    expect(await packages()).toHaveLength(1);
    expect(anna.library.posts.has(post) && bela.library.posts.has(post)).toBe(true);
  });

  it('does not bring back what somebody removed here', async () => {
    await bringTogether();
    await bela.client.posts.trash({ ids: [post] });
    await bela.client.posts.remove({ ids: [post] });
    await write(anna, 'Eins', 'Eins von Anna');
    await bringTogether();
    expect(bela.library.posts.has(post)).toBe(false);
    expect(anna.library.posts.has(post)).toBe(true);
  });

  it('says that the folder is away, makes none in its place and changes nothing', async () => {
    await rm(folder, { recursive: true });
    await expect(anna.client.sync.run()).rejects.toMatchObject({ code: 'SYNC_FOLDER_AWAY' });
    await expect(readdir(folder)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(anna.library.posts.has(post)).toBe(true);
  });

  it('refuses a folder inside of the library', async () => {
    const inside = join(anna.library.root, 'assets');
    await expect(anna.client.sync.saveSettings({ folder: inside })).rejects.toMatchObject({
      code: 'FOLDER_NOT_ALLOWED',
    });
  });

  it('leaves the post alone that somebody writes in, whatever its file is called, and takes the rest', async () => {
    await bringTogether();
    await write(anna, 'Eins', 'Eins von Anna');
    const other = await anna.library.posts.insert(
      aPostContent({ title: 'Anderes', slug: 'anderes' }),
    );
    await anna.client.sync.run();
    const spared = { taken: [{ post: other.id, receipt: 'added' }], held: true };
    expect(await bela.client.sync.run({ spare: post })).toMatchObject(spared);
    expect(await body(bela)).not.toContain('von Anna');
    for (const name of await packages()) {
      const renamed = name.replace('.blogpult', '-2.blogpult');
      await rename(join(folder, 'beitraege', name), join(folder, 'beitraege', renamed));
    }
    expect(await bela.client.sync.run({ spare: post })).toMatchObject({ taken: [], held: true });
    expect(await bela.client.sync.run()).toMatchObject({ taken: [{ post }], held: false });
    expect(await body(bela)).toContain('Eins von Anna');
  });

  it('remembers who changed what, the latest first, also after another start', async () => {
    const settings = await anna.client.app.settings();
    await anna.client.app.saveSettings({ ...settings, name: 'Anna Brandt' });
    await bringTogether();
    await write(anna, 'Eins', 'Eins von Anna');
    await bringTogether();
    expect(await bela.client.sync.settings()).toMatchObject({
      folder,
      automatic: true,
      news: [
        { post, by: 'Anna Brandt', receipt: 'forward' },
        { post, by: 'Anna Brandt', receipt: 'added' },
      ],
    });
  });
});

describe('the run before a library closes', () => {
  const shared = async (automatic: boolean) => {
    const { client, library, host } = await aHostWithLibrary();
    await client.sync.saveSettings({ folder, automatic });
    await library.posts.insert(aPostContent({ title: 'Zuletzt' }));
    await host.close();
    return packages();
  };

  it('sends what was written, unless that is switched off', async () => {
    expect(await shared(false)).toEqual([]);
    expect(await shared(true)).toHaveLength(1);
  });

  it('holds nobody up when the folder is gone or its drive does not answer', async () => {
    const plan = new SyncPlan({
      disk: createDisk(() => new Date()),
      configDir: anna.top,
      version: '0',
    });
    await plan.choose(anna.library, { folder, automatic: true });
    let over = false;
    const hanging: Parameters<typeof lastSync>[1] = {
      travelling: () => new Promise<never>(() => undefined),
    };
    await lastSync(anna.library, hanging, plan, 5).then(() => (over = true));
    expect(over).toBe(true);
    await rm(folder, { recursive: true });
    await anna.client.library.close();
    await expect(readdir(folder)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
