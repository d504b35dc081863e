import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExportFormat } from '../../../../core/contract/exports.js';
import { Layout } from '../../../../core/contract/layouts.js';
import { MarkdownPreset } from '../../../../core/export/presets/preset.js';
import { writeImageUse } from '../../../../core/image/image-markdown.js';
import { newImageUse } from '../../../../core/image/image-use.js';
import { anOpenLibrary, aPng, aPostContent } from '../../../builders/open-library.js';
import { readZip } from '../../../builders/read-bundle.js';
import { aNote } from '../../../builders/review-note.js';

const MARK = 'Geheimwort';
const AT = '2026-01-02T08:00:00.000Z';

let open: Awaited<ReturnType<typeof anOpenLibrary>>;
let post: string;
let category: string;

beforeAll(async () => {
  open = await anOpenLibrary('team');
  const { library } = open;
  const { hash } = await library.assets.add(await aPng(), 'bank.png');
  const use = { ...newImageUse(hash), alt: 'Eine grüne Bank', decision: 'described' as const };
  const author = { id: 'autor-0001', name: 'Jorinde Falkenau', role: '', organisation: '' };
  const people = [{ ...author, bio: '', portrait: null, guest: false }];
  const kinds = [{ id: 'kat-0001', slug: 'praxis', name: 'Praxis', description: '' }];
  const content = { ...library.content, authors: people, categories: kinds };
  await library.saveContent(content, library.revision);
  category = 'kat-0001';
  const reply = { id: 'repl-0001', by: `${MARK}-d`, at: AT, text: `${MARK}-e` };
  const passage = { kind: 'passage' as const, quote: 'Der Bus kommt.', before: `${MARK}-f` };
  const rights = { asset: hash, basis: 'licensed' as const, licensor: `${MARK}-g` };
  const made = await library.posts.insert(
    aPostContent({
      body: `Der Bus kommt.\n\n${writeImageUse(use)}\n\nUnd fährt.\n`,
      categories: [category],
      authors: ['autor-0001'],
      featured: use,
      reviewNotes: [
        aNote({ by: `${MARK}-a`, text: `${MARK}-b`, anchor: passage, replies: [reply] }),
        aNote({ id: 'note-0002', text: `${MARK}-c`, anchor: { kind: 'picture', asset: hash } }),
        aNote({ id: 'note-0003', text: `${MARK}-h`, state: 'done' }),
      ],
      rights: [{ ...rights, people: 'agreed', by: `${MARK}-i`, at: AT }],
    }),
  );
  post = made.id;
});

afterAll(() => open.remove());

/** Every file of a bundle, also of bundles inside of it. */
async function everyFile(path: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const [name, bytes] of await readZip(path)) {
    files.set(name, bytes);
    if (!bytes.subarray(0, 2).equals(Buffer.from('PK'))) continue;
    const folder = await mkdtemp(join(open.top, 'inner-'));
    const inner = join(folder, 'inner.zip');
    await writeFile(inner, bytes);
    for (const [below, content] of await readZip(inner)) files.set(`${name}/${below}`, content);
    await rm(folder, { recursive: true });
  }
  return files;
}

const telling = (files: ReadonlyMap<string, Buffer>) =>
  [...files].filter(([, bytes]) => bytes.includes(MARK)).map(([name]) => name);

async function written(request: {
  format: ExportFormat;
  preset?: MarkdownPreset;
}): Promise<Map<string, Buffer>> {
  const out = join(open.top, `${request.format}-${request.preset ?? ''}.zip`);
  const rest = { posts: null, category: null, out, force: true, replace: true };
  const events = await open.client.exports.run({ ...request, ...rest });
  while ((await events.next()).done !== true);
  return everyFile(out);
}

describe('what a team remarks about a post', () => {
  const formats = ExportFormat.options.filter((format) => format !== 'package');
  it.each(formats)('is in no file of a bundle: %s', { timeout: 60_000 }, async (format) => {
    const files = await written({ format });
    expect(files.size).toBeGreaterThan(3);
    expect(telling(files)).toEqual([]);
  });

  it.each(MarkdownPreset.options)('nor in Markdown for %s', { timeout: 60_000 }, async (preset) => {
    expect(telling(await written({ format: 'markdown', preset }))).toEqual([]);
  });

  it('nor in the Word document', async () => {
    const out = join(open.top, 'freigabe.docx');
    await open.client.exports.word({ post, out, replace: true });
    expect((await readFile(out)).length).toBeGreaterThan(1000);
    expect(telling(await everyFile(out))).toEqual([]);
  });

  it.each(Layout.options)('nor on a page: %s', async (layout) => {
    const { html } = await open.client.layouts.render({
      ...{ layout, post, category, author: 'autor-0001', page: 1, standalone: true, alts: true },
    });
    expect(html.length).toBeGreaterThan(100);
    expect(html).not.toContain(MARK);
  });

  it('goes along in a package, but not onto the page for people without the app', async () => {
    const names = telling(await written({ format: 'package' }));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !name.startsWith('fassungen/'))).toEqual([]);
  });
});
