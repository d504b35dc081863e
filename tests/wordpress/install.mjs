// Brings a real WordPress to `.cache/wordpress`, from npm packages alone and as the lock file says.
import { resolve } from 'node:path';
import { installPackages } from '../cached-packages.mjs';

const HERE = import.meta.dirname;

/** Where the packages are, absolute. */
export const CACHE = resolve(HERE, '../../.cache/wordpress');

/** Installs what `package-lock.json` names, once. Throws when npm cannot. */
export async function installWordPress() {
  const what = 'WordPress and its blocks';
  await installPackages({ from: HERE, cache: CACHE, parts: ['stand-ins'], what });
}
