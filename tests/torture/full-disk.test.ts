import { execFile } from 'node:child_process';
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { aPost } from '../builders/content.js';
import { aHost, contentOf } from '../builders/host.js';
import { aPicture } from '../builders/pictures.js';
import { aTempFolder } from '../builders/temp-folder.js';
import { times } from './size.js';

const run = promisify(execFile);
const BLOCK = 4096;
/** Blocks that are left free on the disk when a save of five blocks is tried. */
const LEVELS = Array.from({ length: times(24, 10) }, (_, level) => level);

/** A disk of 4 MB in memory; null, and a line that says why, where this process may not mount one. */
async function aSmallDisk() {
  const folder = join(await aTempFolder(), 'platte');
  await mkdir(folder);
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder]);
  } catch {
    process.stdout.write(
      'A small disk needs root on Linux to be mounted: filling one is skipped.\n',
    );
    return null;
  }
  return { folder, unmount: () => run('umount', ['-l', folder]) };
}

async function leaveFree(folder: string, blocks: number): Promise<string> {
  const filler = join(folder, 'filler');
  await rm(filler, { force: true });
  const { bavail, bsize } = await statfs(folder);
  await writeFile(filler, Buffer.alloc(bavail * bsize - blocks * BLOCK));
  return filler;
}

test('a disk that fills up takes a save whole or not at all, and says so', async (context) => {
  const disk = await aSmallDisk();
  if (disk === null) return context.skip();
  try {
    const { client, host } = await aHost();
    const root = join(disk.folder, 'Bibliothek');
    await client.library.create({ path: root, sample: false, name: 'Voll', language: 'de' });
    const { posts, assets } = host.session.require();
    let post = await posts.insert(aPost({ body: 'Fassung alt' }));
    const outcomes = new Set<string>();
    for (const blocks of LEVELS) {
      const filler = await leaveFree(disk.folder, blocks);
      const body = `Fassung ${blocks} `.repeat(1400);
      const content = contentOf(post, { body });
      const outcome = await posts.save(post.id, post.revision, content).then(
        () => 'saved',
        (error: unknown) => (error as { code: string }).code,
      );
      outcomes.add(outcome);
      const picture = await aPicture().png().toBuffer();
      const added = await assets.add(picture, `${blocks}.png`).catch(() => null);
      const draft = {
        post: post.id,
        baseRevision: 1,
        content,
        place: { cursor: 0, openPrompt: null },
      };
      // The configuration lies on another disk: the text survives there.
      await client.drafts.keep(draft);
      await rm(filler);
      const expected = outcome === 'saved' ? body : post.body;
      expect((await posts.read(post.id)).body).toBe(expected);
      if (added !== null) expect(await assets.bytes(added.hash)).toHaveLength(added.bytes);
      post = await posts.save(post.id, (await posts.get(post.id)).revision, content);
    }
    expect([...outcomes].sort()).toEqual(['DISK_FULL', 'saved']);
    await client.library.close();
    const { damages } = await client.library.open({ path: root });
    expect(damages).toEqual([]);
    expect((await client.library.verify()).damages).toEqual([]);
    await client.library.close();
  } finally {
    await disk.unmount();
  }
}, 60_000);
