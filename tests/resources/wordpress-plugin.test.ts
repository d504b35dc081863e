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
    const [head, ...texts] = entries;
    expect(head?.text).toContain('nplurals=2; plural=(n != 1);');
    // Nothing that the program says is missing, and nothing is kept that it no longer says.
    expect(texts.map(({ id }) => id).sort()).toEqual(await textsOfPlugin());
    for (const { id, text } of texts) {
      const forms = (words: string) =>
        words.split('\0').map((form) => (form.match(/%(?:\d\$)?[sd]/g) ?? []).sort());
      expect([id, forms(text)]).toEqual([id, forms(id)]);
      expect(text.split('\0')).not.toContain('');
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

/** What the plugin's program says, both forms of a plural joined by a zero byte. */
async function textsOfPlugin(): Promise<string[]> {
  const found = new Set<string>();
  const text = /'((?:[^'\\]|\\.)*)'/.source;
  const call = new RegExp(
    `\\b(?:esc_html__|esc_html_e|esc_attr__|__|_n)\\(\\s*${text}(?:,\\s*${text})?`,
    'g',
  );
  for (const file of (await files()).filter((name) => name.endsWith('.php'))) {
    const program = await readFile(join(PLUGIN, file), 'utf8');
    for (const [whole, one = '', other = ''] of program.matchAll(call)) {
      const forms = whole.startsWith('_n(') ? [one, other] : [one];
      found.add(forms.map((form) => form.replaceAll("\\'", "'")).join('\0'));
    }
  }
  return [...found].sort();
}
