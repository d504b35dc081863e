// Brings packages that only one suite needs to a folder of their own in `.cache`, as its lock file says.
// Does nothing when they are there already.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Installs what `package-lock.json` in `from` names into `cache`, once; `parts` are copied there first.
 * `what` is said while it is fetched. Throws when npm cannot.
 * @param {{ from: string, cache: string, parts: string[], what: string }} packages
 */
export async function installPackages({ from, cache, parts, what }) {
  const lock = await readFile(join(from, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  const stamp = join(cache, 'installed');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return;
  console.log(`Fetching ${what} as npm packages …`);
  await rm(cache, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  for (const part of ['package.json', 'package-lock.json', ...parts]) {
    await cp(join(from, part), join(cache, part), { recursive: true });
  }
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, {
    cwd: cache,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm could not install ${what}.`);
  await writeFile(stamp, wanted);
}
