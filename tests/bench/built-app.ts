import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { REPOSITORY } from '../builders/built-bundles.js';

/** Builds the app as it is now into a folder of the repository: nobody measures an old one. Gives that folder, absolute. */
export async function builtApp(dist: string): Promise<string> {
  const env = { ...process.env, BLOGPULT_DIST: dist };
  const build = [join(REPOSITORY, 'electron/launch/build.mjs')];
  await promisify(execFile)(process.execPath, build, { cwd: REPOSITORY, env });
  return join(REPOSITORY, dist);
}
