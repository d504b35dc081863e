import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { BlogpultError } from '../../core/contract/error-codes.js';
import { decode } from '../../electron/host/storage/envelope.js';
import { aPost } from '../builders/content.js';
import { aFaultyFileSystem, type Step } from '../builders/faulty-file-system.js';
import { aHostWithLibrary, contentOf } from '../builders/host.js';

const STEPS: readonly Step[] = ['open', 'write', 'sync', 'close', 'rename', 'sync-folder'];
const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EDQUOT', 'EMFILE', 'EBUSY'] as const;
/** The first, second … time that a step comes in a save. */
const TIMES = [1, 2, 3];

async function bodyOnDisk(path: string): Promise<string> {
  const found = decode(await readFile(path));
  if (found.state !== 'sound') throw new Error(`torn: ${found.state}`);
  return (found.payload as { body: string }).body;
}

test.each(STEPS)('whatever fails at “%s”, a save is true or says that it failed', async (step) => {
  const disk = aFaultyFileSystem();
  const { library, root } = await aHostWithLibrary({ fs: disk.fs });
  let post = await library.posts.insert(aPost({ body: 'Fassung 0' }));
  const path = join(root, 'posts', `${post.id}.json`);
  let count = 0;
  for (const code of CODES) {
    for (const nth of TIMES) {
      for (const after of [false, true]) {
        count += 1;
        const before = await bodyOnDisk(path);
        const body = `Fassung ${count}`;
        disk.fail({ step, code, nth, after });
        const outcome = await library.posts
          .save(post.id, post.revision, contentOf(post, { body }))
          .catch((error: unknown) => error);
        disk.fail(null);
        const now = await bodyOnDisk(path);
        if (outcome instanceof Error) {
          const code = outcome instanceof BlogpultError ? outcome.code : String(outcome);
          expect(code).toMatch(/^DISK_(?:FULL|NO_PERMISSION|FAILED)$/);
          expect([before, body]).toContain(now);
        } else {
          expect(now).toBe(body);
        }
        // The text is still on the screen: the next try must reach the disk.
        post = await library.posts.save(post.id, post.revision, contentOf(post, { body }));
        expect(await bodyOnDisk(path)).toBe(body);
      }
    }
  }
});

test('a disk that goes on failing keeps saying so, and the first try after it works', async () => {
  const disk = aFaultyFileSystem();
  const { library, root } = await aHostWithLibrary({ fs: disk.fs });
  const post = await library.posts.insert(aPost({ body: 'alt' }));
  const path = join(root, 'posts', `${post.id}.json`);
  for (const step of STEPS) {
    const code = 'ENOSPC';
    disk.fail({ step, code, always: true });
    const body = `neu ${step}`;
    const { revision } = await library.posts.get(post.id);
    const attempt = () => library.posts.save(post.id, revision, contentOf(post, { body }));
    for (let tries = 0; tries < 3; tries += 1) {
      await expect(attempt()).rejects.toMatchObject({ code: 'DISK_FULL' });
    }
    disk.fail(null);
    await attempt();
    expect(await bodyOnDisk(path)).toBe(body);
  }
});
