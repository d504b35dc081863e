import { randomUUID } from 'node:crypto';
import { readFileSync, type Stats } from 'node:fs';
import { link, open, readdir, readFile, rename, rm, stat, unlink, utimes } from 'node:fs/promises';
import { hostname, uptime } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import { diskError, systemCode } from '../storage/disk-error.js';
import { isProcessAlive } from '../storage/process-alive.js';

/** A held lock: nobody else writes in the library meanwhile. */
export interface LibraryLock {
  /** Whether the lock is there and nobody touched it since it was read as ours: one look, and no more is needed then. */
  isUntouched(): Promise<boolean>;
  /** Whether the lock still is ours; a lock file that somebody cleared away is put back. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

/** The content of a lock file. `processStart` is the system's own mark of a process's start, where it has one; `at` is UTC ISO. */
const Holder = z.object({
  token: z.string(),
  host: z.string(),
  pid: z.int().positive(),
  processStart: z.string().nullable(),
  at: z.iso.datetime(),
});
type Holder = z.infer<typeof Holder>;

const BEAT_MS = 30_000;
/** Another machine's process cannot be asked whether it lives: its silence must do. */
const SILENCE_MS = 10 * 60_000;
/** A lock file without readable content is one whose writer is at it, or was killed at it. */
const BIRTH_MS = 5_000;

/** File clocks tick in steps: a lock changed this shortly before it was read is read again, ms. */
const UNSURE_MS = 100;

/** How the name of a lock ends that was put aside. */
const ASIDE = /\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Locks that live in this very process. */
const ours = new Set<string>();

/** Takes the lock of a library or throws LIBRARY_IN_USE. The lock of a dead process is released at once. DISK_*. */
export async function lockLibrary(path: string): Promise<LibraryLock> {
  const holder: Holder = {
    token: randomUUID(),
    host: hostname(),
    pid: process.pid,
    processStart: processStart(process.pid),
    at: new Date().toISOString(),
  };
  try {
    while (!(await place(path, holder))) await removeStale(path);
  } catch (error) {
    throw diskError(error, path);
  }
  return hold(path, holder);
}

function hold(path: string, holder: Holder): LibraryLock {
  const { token } = holder;
  ours.add(token);
  let known: Stats | null = null;
  const isOurs = async () => {
    const mark = await stat(path).catch(() => null);
    known = null;
    if ((await readHolder(path))?.token !== token) return false;
    if (mark !== null && Date.now() - mark.ctimeMs > UNSURE_MS) known = mark;
    return true;
  };
  const touch = async () => {
    // A lock that another machine has taken over must not seem alive through us.
    if (await isOurs()) await utimes(path, new Date(), new Date());
  };
  const beat = setInterval(() => void touch().catch(() => undefined), BEAT_MS);
  beat.unref();
  return {
    async isUntouched() {
      const before = known;
      if (before === null || !ours.has(token)) return false;
      const mark = await stat(path).catch(() => null);
      return mark !== null && isSameFile(before, mark);
    },
    async isHeld() {
      if (!ours.has(token)) return false;
      if ((await isOurs()) || (await place(path, holder).catch(() => false))) return true;
      // Somebody who judged another lock may have had ours aside for a moment, and put it back.
      return isOurs();
    },
    async release() {
      clearInterval(beat);
      if (ours.delete(token) && (await isOurs())) await unlink(path).catch(() => undefined);
    },
  };
}

function isSameFile(a: Stats, b: Stats): boolean {
  return a.ino === b.ino && a.size === b.size && a.mtimeMs === b.mtimeMs && a.ctimeMs === b.ctimeMs;
}

async function place(path: string, holder: Holder): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(JSON.stringify(holder));
    } catch (error) {
      // Half a lock would look like somebody's for a while.
      await unlink(path).catch(() => undefined);
      throw error;
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Removes what killed processes left of locks that they had put aside to judge them. One that was put
 * aside just now stays: somebody is at it. Never fails.
 */
export async function sweepLocks(path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(`${basename(path)}.`) || !ASIDE.test(name)) continue;
    const aside = join(folder, name);
    if ((await ageOf(aside)) > SILENCE_MS) await unlink(aside).catch(() => undefined);
  }
}

/** Removes a lock that nobody holds any more; throws LIBRARY_IN_USE for one that somebody does. */
async function removeStale(path: string): Promise<void> {
  const found = await readHolder(path);
  // Gone already: whoever takes it now must not lose it to us.
  if (found === null && (await ageOf(path)) === Infinity) return;
  if (await isLive(path, found)) throw inUse(path);
  // Two processes may come here at once: only what was judged may go, a lock set since must stay.
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  const moved = await readHolder(aside);
  if (moved?.token !== found?.token) await link(aside, path).catch(() => undefined);
  // Whoever sweeps the library may have been here already.
  await rm(aside, { force: true });
}

async function readHolder(path: string): Promise<Holder | null> {
  try {
    return Holder.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}

async function isLive(path: string, holder: Holder | null): Promise<boolean> {
  if (holder === null) return (await ageOf(path)) < BIRTH_MS;
  if (holder.host !== hostname()) return (await ageOf(path)) < SILENCE_MS;
  if (holder.pid === process.pid) return ours.has(holder.token);
  const bootedAt = Date.now() - uptime() * 1000;
  // A minute of tolerance, because clocks are set after the start.
  if (Date.parse(holder.at) < bootedAt - 60_000 || !isProcessAlive(holder.pid)) return false;
  // The number lives, but it may have been given to another process since.
  return holder.processStart === processStart(holder.pid);
}

async function ageOf(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => Infinity,
  );
}

/** When a process started, in ticks since boot; null where the system has no such file. */
function processStart(pid: number): string | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name in parentheses may hold spaces; the start time is field 22, the 20th after it.
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function inUse(path: string): BlogpultError {
  return new BlogpultError('LIBRARY_IN_USE', { path: dirname(path) });
}
