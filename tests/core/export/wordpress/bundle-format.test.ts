import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { z } from 'zod';
import {
  BundleMedia,
  BundlePost,
  BUNDLE_VERSION,
  WordPressBundle,
} from '../../../../core/export/wordpress/bundle-document.js';
import { REPOSITORY } from '../../../builders/built-bundles.js';

/** The fields that the tables of a page name, by the heading or sentence above each table. */
async function tables(): Promise<Map<string, string[]>> {
  const page = await readFile(join(REPOSITORY, 'docs/bundle-format.md'), 'utf8');
  const about = page.slice(
    page.indexOf('## `bundle.json`'),
    page.indexOf('## What the plugin does'),
  );
  const found = new Map<string, string[]>();
  let above = '';
  for (const line of about.split('\n')) {
    const [, first = ''] = /^\| (`.*?) +\|/.exec(line) ?? [];
    const named = [...first.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    if (named.length > 0) found.set(above, [...(found.get(above) ?? []), ...named]);
    else if (line !== '' && !line.startsWith('|')) above = line;
  }
  return found;
}

function fields(schema: z.ZodObject): string[] {
  return Object.keys(schema.shape).sort();
}

it('is told in docs/bundle-format.md field by field, and nothing else is', async () => {
  const told = await tables();
  const under = (text: string) =>
    [...told].find(([above]) => above.includes(text))?.[1].toSorted() ?? [];
  // `credit` is told beside `caption`.
  expect([...under('of `media`'), 'credit'].sort()).toEqual(fields(BundleMedia));
  expect(under('of `posts`')).toEqual(fields(BundlePost));
  expect(under('a reader refuses')).toEqual(fields(WordPressBundle));
  const page = await readFile(join(REPOSITORY, 'docs/bundle-format.md'), 'utf8');
  expect(page).toContain(`## \`bundle.json\`, version ${BUNDLE_VERSION}`);
});

it('is checked field by field by the plugin, with the same version', async () => {
  const folder = join(REPOSITORY, 'resources/wordpress/blogpult-import/includes');
  const names = ['schema', 'bundle'].map((name) => `class-blogpult-import-${name}.php`);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const program = texts.join('\n');
  expect(program).toContain(`const VERSION = ${BUNDLE_VERSION};`);
  // What the plugin never reads: who made the bundle, and sizes it measures itself.
  const unread = new Set(['generator', 'blog', 'width', 'height']);
  for (const schema of [WordPressBundle, BundleMedia, BundlePost]) {
    for (const field of fields(schema).filter((name) => !unread.has(name))) {
      expect(program, field).toContain(`'${field}'`);
    }
  }
});
