import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entriesOf, moOf } from '../../resources/wordpress/make-languages.mjs';
import { REPOSITORY } from '../builders/built-bundles.js';

const HOME = join(REPOSITORY, 'resources/wordpress');
const PLUGIN = join(HOME, 'blogpult-import');

async function files(): Promise<string[]> {
  const entries = await readdir(PLUGIN, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(PLUGIN.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

describe('the WordPress plugin', () => {
  it('is packed with all its files', async () => {
    const list = JSON.parse(await readFile(join(HOME, 'plugin.json'), 'utf8')) as {
      files: string[];
    };
    expect([...list.files].sort()).toEqual(await files());
  });

  it('says everything in German too, and what WordPress reads is what people wrote', async () => {
    const po = await readFile(join(PLUGIN, 'languages/blogpult-import-de_DE.po'), 'utf8');
    const mo = await readFile(join(PLUGIN, 'languages/blogpult-import-de_DE.mo'));
    const entries = entriesOf(po);
    expect(mo.equals(moOf(entries))).toBe(true);
    const known = new Set(entries.map(({ id }) => id.split('\0')[0]));
    expect(await textsOfPlugin()).toEqual(
      (await textsOfPlugin()).filter((text) => known.has(text)),
    );
    for (const { id, text } of entries) {
      const holes = (words: string) =>
        (words.split('\0')[0]?.match(/%(?:\d\$)?[sd]/g) ?? []).sort();
      expect([id, holes(text)]).toEqual([id, holes(id)]);
    }
  });

  it('asks before it acts: every handler checks permission and nonce, every file refuses visitors', async () => {
    for (const file of (await files()).filter((name) => name.endsWith('.php'))) {
      expect(await readFile(join(PLUGIN, file), 'utf8')).toContain("defined( 'ABSPATH' ) || exit;");
    }
    const page = await readFile(join(PLUGIN, 'includes/class-blogpult-import-page.php'), 'utf8');
    for (const handler of ['start', 'go_on']) {
      const body = page.slice(page.indexOf(`function ${handler}()`)).slice(0, 200);
      expect(body).toMatch(/require_permission\(\);\s+check_admin_referer\(/);
    }
  });
});

async function textsOfPlugin(): Promise<string[]> {
  const found = new Set<string>();
  for (const file of (await files()).filter((name) => name.endsWith('.php'))) {
    const program = await readFile(join(PLUGIN, file), 'utf8');
    const calls = program.matchAll(
      /\b(?:esc_html__|esc_html_e|esc_attr__|__|_n)\(\s*'((?:[^'\\]|\\.)*)'/g,
    );
    for (const [, text = ''] of calls) found.add(text.replaceAll("\\'", "'"));
  }
  return [...found].sort();
}
