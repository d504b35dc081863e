import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isProcessAlive } from '../storage/process-alive.js';

const START = '.blogpult-restore-';
const NAME = /^\.blogpult-restore-(.+)-(\d+)-[^-]{6}$/;

/** Makes an empty folder for a restore that is under way; its name says whose process it belongs to. Throws the system's error. */
export function restoringFolder(parent: string): Promise<string> {
  return mkdtemp(join(parent, `${START}${machine()}-${process.pid}-`));
}

/**
 * Removes what restores of this machine left in a folder when their process was killed: copies out of a
 * backup that nobody took for whole. Those of other machines and of living processes stay. Never fails.
 */
export async function sweepRestores(parent: string): Promise<void> {
  for (const name of await readdir(parent).catch(() => [])) {
    const [, host, pid] = NAME.exec(name) ?? [];
    if (host !== machine() || isProcessAlive(Number(pid))) continue;
    await rm(join(parent, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** This machine's name as a part of a file's. */
function machine(): string {
  return hostname().replace(/[^\w.]/g, '_');
}
