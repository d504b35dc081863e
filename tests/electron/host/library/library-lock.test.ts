import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockLibrary, sweepLocks } from '../../../../electron/host/library/library-lock.js';
import { aTempFolder } from '../../../builders/temp-folder.js';

async function aLockPath() {
  return join(await aTempFolder(), '.blogpult.lock');
}

/** A lock file as another process would have written it. */
async function writeLock(path: string, change: object): Promise<void> {
  const at = new Date().toISOString();
  const holder = { token: 'theirs', host: hostname(), pid: 1, processStart: null, at, ...change };
  await writeFile(path, JSON.stringify(holder));
}

async function aDeadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

describe('a library lock', () => {
  test('lets one in and the next after it', async () => {
    const path = await aLockPath();
    const first = await lockLibrary(path);
    await expect(lockLibrary(path)).rejects.toMatchObject({ code: 'LIBRARY_IN_USE' });
    await first.release();
    const second = await lockLibrary(path);
    expect([await first.isHeld(), await second.isHeld()]).toEqual([false, true]);
    await first.release();
    expect(await second.isHeld()).toBe(true);
    await second.release();
    await expect(readFile(path)).rejects.toThrow();
  });

  test('is respected while its process lives', async () => {
    const path = await aLockPath();
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await once(child, 'spawn');
    const pid = child.pid ?? 0;
    const processStart = await startOf(pid);
    await writeLock(path, { pid, processStart });
    await expect(lockLibrary(path)).rejects.toMatchObject({ code: 'LIBRARY_IN_USE' });
    child.kill('SIGKILL');
    await once(child, 'exit');
    await (await lockLibrary(path)).release();
  });

  test('of a dead process is released at once', async () => {
    const path = await aLockPath();
    await writeLock(path, { pid: await aDeadProcess() });
    expect(await (await lockLibrary(path)).isHeld()).toBe(true);
  });

  test('of a process whose number was given away is released', async () => {
    const path = await aLockPath();
    await writeLock(path, { pid: process.ppid, processStart: 'another start' });
    expect(await (await lockLibrary(path)).isHeld()).toBe(true);
    await rm(path);
    await writeLock(path, { pid: process.pid });
    expect(await (await lockLibrary(path)).isHeld()).toBe(true);
  });

  test('from before the machine was started is released', async () => {
    const path = await aLockPath();
    await writeLock(path, { pid: process.ppid, at: '2001-01-01T00:00:00.000Z' });
    expect(await (await lockLibrary(path)).isHeld()).toBe(true);
  });

  test('of another machine holds until it has been silent for ten minutes', async () => {
    const path = await aLockPath();
    await writeLock(path, { host: 'another-laptop' });
    await expect(lockLibrary(path)).rejects.toMatchObject({ code: 'LIBRARY_IN_USE' });
    const longAgo = new Date(Date.now() - 11 * 60_000);
    await utimes(path, longAgo, longAgo);
    expect(await (await lockLibrary(path)).isHeld()).toBe(true);
  });

  test('that cannot be read is released when nobody is writing it any more', async () => {
    const path = await aLockPath();
    await writeFile(path, '');
    await expect(lockLibrary(path)).rejects.toMatchObject({ code: 'LIBRARY_IN_USE' });
    const before = new Date(Date.now() - 60_000);
    await utimes(path, before, before);
    expect(await (await lockLibrary(path)).isHeld()).toBe(true);
  });

  test('is gained by one of many that find it stale together', async () => {
    const path = await aLockPath();
    await writeLock(path, { pid: await aDeadProcess() });
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockLibrary(path)));
    const held = await Promise.all(
      tries.map(
        async (attempt) => attempt.status === 'fulfilled' && (await attempt.value.isHeld()),
      ),
    );
    expect(held.filter(Boolean)).toHaveLength(1);
    expect(await readdir(join(path, '..'))).toEqual(['.blogpult.lock']);
  });

  test('that was cleared away is put back, and one that was taken over is not', async () => {
    const path = await aLockPath();
    const lock = await lockLibrary(path);
    await rm(path);
    expect(await lock.isHeld()).toBe(true);
    await writeLock(path, {});
    expect(await lock.isHeld()).toBe(false);
    await lock.release();
    expect(await readFile(path, 'utf8')).toContain('theirs');
  });
});

test('locks that were put aside by killed processes are swept, one that is looked at now is not', async () => {
  const path = await aLockPath();
  const [old, fresh] = [`${path}.${randomUUID()}`, `${path}.${randomUUID()}`];
  for (const aside of [old, fresh, `${path}.txt`]) await writeLock(aside, {});
  const longAgo = new Date(Date.now() - 11 * 60_000);
  for (const aside of [old, `${path}.txt`]) await utimes(aside, longAgo, longAgo);
  await sweepLocks(path);
  expect((await readdir(join(path, '..'))).sort()).toEqual(
    [fresh, `${path}.txt`].map((name) => basename(name)).sort(),
  );
});

test('a lock that is swept away while it is judged keeps nobody out', async () => {
  const path = await aLockPath();
  const pid = await aDeadProcess();
  const longAgo = new Date(Date.now() - 11 * 60_000);
  for (let count = 0; count < 30; count += 1) {
    await writeLock(path, { pid });
    await utimes(path, longAgo, longAgo);
    const sweeping = { isOver: false };
    const taking = lockLibrary(path).finally(() => (sweeping.isOver = true));
    while (!sweeping.isOver) await sweepLocks(path);
    const lock = await taking;
    expect(await lock.isHeld()).toBe(true);
    await lock.release();
  }
});

async function startOf(pid: number): Promise<string | null> {
  const line = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
  return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}
