import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { WordPressBundle } from '../../core/export/wordpress/bundle-document.js';
import { writeZip, type ZipPart } from '../builders/zip.js';
import { census, problemOn, sendPart, upload, uploadInParts, wordsOf } from './import-flow.js';
import { teamAtWork } from './team-at-work.js';

const { site, library, bundle, editor } = await teamAtWork();
// The month's folder is made by whoever asks for it first.
await site.run(`return wp_mkdir_p(wp_upload_dir()['path']);`);
afterAll(() => library.remove());

/** A zip that says it is a bundle, with a document and files of our choice. */
async function forged(
  change: (document: WordPressBundle & Record<string, unknown>) => unknown,
  parts: readonly ZipPart[] = [],
): Promise<Uint8Array> {
  const document = structuredClone(bundle.document);
  const changed = change(document) ?? document;
  const text = typeof changed === 'string' ? changed : JSON.stringify(changed);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const manifest = {
    ...bundle.files.manifest,
    files: [{ path: 'bundle.json', bytes: text.length, sha256 }],
  };
  const media = bundle.document.media.map(({ file }) => ({
    name: file,
    bytes: bundle.files.bytes(file),
    store: true,
  }));
  return zipOf([
    { name: 'bundle.json', bytes: text },
    { name: 'manifest.json', bytes: JSON.stringify(manifest) },
    ...media.filter(({ name }) => !parts.some((part) => part.name === name)),
    ...parts.filter(({ bytes }) => bytes !== ''),
  ]);
}

async function zipOf(parts: readonly ZipPart[]): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'blogpult-forged-'));
  const path = join(folder, 'forged.zip');
  await writeZip(path, parts);
  const bytes = await readFile(path);
  await rm(folder, { recursive: true });
  return new Uint8Array(bytes);
}

const script = '<!-- wp:html -->\n<script>alert(1)</script>\n<!-- /wp:html -->';
const photo = () => bundle.document.media.find(({ file }) => file.endsWith('.jpg'))!;

const HOSTILE: Record<string, [() => Promise<Uint8Array> | Uint8Array, RegExp]> = {
  'an empty file': [() => new Uint8Array(0), /No file arrived|not a complete zip/],
  'a text': [() => Buffer.from('Guten Tag'), /not a complete zip file/],
  'a bundle that breaks off': [
    () => bundle.bytes.slice(0, bundle.bytes.length / 2),
    /not a complete zip file/,
  ],
  'another zip': [() => zipOf([{ name: 'a.txt', bytes: 'x' }]), /not a bundle of Blogpult/],
  'a bundle for something else': [
    () => zipOf([{ name: 'manifest.json', bytes: '{"format":"site","files":[]}' }]),
    /made for something else/,
  ],
  'a bundle of the future': [
    () => forged((document) => ({ ...document, version: 2 })),
    /newer Blogpult/,
  ],
  'broken JSON': [() => forged(() => '{"posts": ['), /version\). Nothing was imported/],
  'a document that is no document': [() => forged(() => '[]'), /Nothing was imported/],
  'posts that are no list': [
    () => forged((document) => ({ ...document, posts: { length: 1 } })),
    /posts\)/,
  ],
  'an address with a path': [
    () => forged((document) => void (document.posts[0]!.slug = '../x')),
    /posts\[0\]\.slug/,
  ],
  'a picture with a path': [
    () => forged((document) => void (document.media[0]!.file = 'media/../../x.php')),
    /media\[0\]/,
  ],
  'a program called a picture': [
    () => forged((document) => void Object.assign(document.media[0]!, { file: 'media/x.php' })),
    /media\[0\]/,
  ],
  'a post twice': [
    () => forged((document) => void document.posts.push(document.posts[0]!)),
    /posts\[3\]/,
  ],
  'a picture that no list names': [
    () => forged((document) => void (document.posts[0]!.featured = 'f'.repeat(64))),
    /posts\[0\]\.featured/,
  ],
  'a script in a text': [
    () => forged((document) => void document.posts[0]!.content.push(script)),
    /holds code/,
  ],
  'a handler in a text': [
    () =>
      forged(
        (document) =>
          void document.posts[0]!.content.push('<p><a href="/" onclick="x()">x</a></p>'),
      ),
    /holds code/,
  ],
  'a tag that never ends': [
    () =>
      forged((document) => void document.posts[0]!.content.push('<img src=x onerror=alert(1)//')),
    /holds code/,
  ],
  'an address that runs code': [
    () =>
      forged(
        (document) => void document.posts[0]!.content.push('<a href="javascript:alert(1)">x</a>'),
      ),
    /holds code/,
  ],
  'a script in a footnote': [
    () =>
      forged((document) => {
        const post = document.posts.find(({ footnotes }) => footnotes.length > 0)!;
        post.footnotes[0]!.content.push('<script>x</script>');
      }),
    /holds code/,
  ],
  'a script in a caption': [
    () => forged((document) => void (document.media[0]!.caption = '<script>x</script>')),
    /is damaged/,
  ],
  'a picture with other bytes': [
    () =>
      forged(
        () => null,
        [{ name: photo().file, bytes: Buffer.alloc(photo().bytes, 1), store: true }],
      ),
    /is damaged: media\/groesse/,
  ],
  'a missing picture': [
    () => forged(() => null, [{ name: photo().file, bytes: '' }]),
    /is damaged/,
  ],
  'a program with the name and number of a picture': [
    () => {
      const program = Buffer.from('<?php system($_GET["x"]);');
      const id = createHash('sha256').update(program).digest('hex');
      return forged(
        (document) => {
          const text = JSON.stringify(document).replaceAll(photo().id, id);
          const changed = JSON.parse(text) as WordPressBundle;
          changed.media.find((media) => media.id === id)!.bytes = program.length;
          return changed;
        },
        [{ name: photo().file, bytes: program }],
      );
    },
    /is damaged/,
  ],
  'a changed document': [
    async () => {
      const parts = bundle.files.names.map((name) => ({ name, bytes: bundle.files.bytes(name) }));
      const text = bundle.files.text('bundle.json').replace('Winter', 'Sommer');
      return zipOf(
        parts.map((part) => (part.name === 'bundle.json' ? { ...part, bytes: text } : part)),
      );
    },
    /bundle\.json is missing or not as Blogpult wrote it/,
  ],
  'a zip whose names lead outside': [
    async () => {
      const bytes = Buffer.from(await forged(() => null, [{ name: 'aa/bb.php', bytes: 'x' }]));
      for (let at = bytes.indexOf('aa/bb.php'); at >= 0; at = bytes.indexOf('aa/bb.php'))
        bytes.write('../bb.php', at);
      return bytes;
    },
    /leads outside/,
  ],
};

describe('a bundle that is not one', () => {
  test.each(Object.entries(HOSTILE))(
    '%s is refused with a sentence, and nothing is created',
    async (_name, [make, sentence]) => {
      const before = await census(site);
      const page = await upload(editor, await make());
      expect(problemOn(page)).toMatch(sentence);
      expect(page.text).not.toMatch(/Fatal error|Warning:|Stack trace/);
      expect(await census(site)).toEqual(before);
    },
  );
});

describe('who may not import', () => {
  test.each(['author', 'contributor', 'subscriber'])(
    'a user with the role %s sees no page and can send nothing',
    async (role) => {
      const visitor = await site.logIn(`nutzer-${role}`, role);
      const count = await census(site);
      expect((await visitor.get('/wp-admin/tools.php?page=blogpult-import')).httpStatusCode).toBe(
        403,
      );
      for (const action of [
        'blogpult_import_upload',
        'blogpult_import_start',
        'blogpult_import_continue',
      ]) {
        const answer = await visitor.post(`/wp-admin/admin-post.php?action=${action}`, {
          action,
          bundle: { name: 'a.zip', bytes: bundle.bytes },
        });
        expect(answer.httpStatusCode).toBe(403);
      }
      const part = await sendPart(visitor, { nonce: 'x', job: '', offset: 0 }, bundle.bytes);
      expect(part.httpStatusCode).toBe(403);
      expect(await census(site)).toEqual(count);
    },
  );

  test('an editor who follows a forged link changes nothing', async () => {
    const before = await census(site);
    const answer = await editor.post('/wp-admin/admin-post.php?action=blogpult_import_upload', {
      bundle: { name: 'a.zip', bytes: bundle.bytes },
    });
    expect(answer.httpStatusCode).toBe(403);
    expect(await census(site)).toEqual(before);
  });

  test("nobody sees or goes on with another's upload", async () => {
    const review = await upload(editor, bundle.bytes);
    const job = /name="job" value="(\w+)"/.exec(review.text)![1]!;
    const other = await site.logIn('otto', 'editor');
    const page = await other.get(`/wp-admin/tools.php?page=blogpult-import&job=${job}`);
    expect(problemOn(page)).toContain('no longer there');
  });
});

describe('a bundle larger than the server takes at once', () => {
  test('arrives in parts', async () => {
    const review = await uploadInParts(editor, bundle.bytes, 20_000);
    expect(wordsOf(review.text)).toContain('Posts: 3');
  });

  test('is refused when a part got lost', async () => {
    const page = await editor.get('/wp-admin/tools.php?page=blogpult-import');
    const nonce = /"nonce":"(\w+)"/.exec(page.text)![1]!;
    const first = await sendPart(
      editor,
      { nonce, job: '', offset: 0 },
      bundle.bytes.slice(0, 1000),
    );
    const { job } = (JSON.parse(first.text) as { data: { job: string } }).data;
    const third = await sendPart(
      editor,
      { nonce, job, offset: 2000 },
      bundle.bytes.slice(2000, 3000),
    );
    expect(third.httpStatusCode).toBe(400);
    expect(third.text).toContain('lost a part');
  });
});
