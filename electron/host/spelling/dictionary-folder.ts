import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Language } from '../../../core/post/post.js';

/**
 * The folder with a language's `index.aff` and `index.dic`, or null. An installed app has them beside
 * itself, in `installed`/de and `installed`/en; a checkout has them as packages.
 */
export function dictionaryFolder(language: Language, installed: string | null): string | null {
  const beside = installed === null ? null : join(installed, language);
  if (beside !== null && existsSync(join(beside, 'index.dic'))) return beside;
  try {
    return dirname(createRequire(import.meta.url).resolve(`dictionary-${language}`));
  } catch {
    return null;
  }
}
