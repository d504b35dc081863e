import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkPost } from '../../core/alt/check-post.js';
import type { Finding } from '../../core/alt/finding.js';
import { LibraryDocument } from '../../core/export/document-schemas.js';
import { readFrontMatter } from '../../core/export/read-front-matter.js';
import { splitFrontMatter } from '../../core/export/split-front-matter.js';
import { findImages } from '../../core/image/find-images.js';
import { countWords } from '../../core/markdown/plain-text.js';
import { byDateDescending, type Post } from '../../core/post/post.js';
import { splitAtBreak } from '../../core/post/teaser-break.js';
import { importSample } from '../../electron/host/importing/import-sample.js';
import { REPOSITORY } from '../builders/built-bundles.js';
import { anOpenLibrary } from '../builders/open-library.js';

const SAMPLE = join(REPOSITORY, 'resources', 'sample');
const DRAFT = 'das-buergerbuero-das-abends-oeffnet';
const FULL = 'ein-sommer-ohne-parkplaetze';
const GUEST = 'post-aus-der-zukunft-talmuende';

let place: Awaited<ReturnType<typeof anOpenLibrary>>;
let report: Awaited<ReturnType<typeof importSample>>;
let posts: Post[];
beforeAll(async () => {
  place = await anOpenLibrary();
  report = await importSample(place.library, join(REPOSITORY, 'resources'));
  posts = [...(await place.library.posts.all())].sort(byDateDescending);
});
afterAll(() => place.remove());

const finished = () => posts.filter(({ slug }) => slug !== DRAFT);
const named = (slug: string): Post => {
  const post = posts.find((each) => each.slug === slug);
  if (post === undefined) throw new Error(`no post ${slug}`);
  return post;
};
const check = (post: Post): Finding[] =>
  checkPost({
    post,
    assets: new Map(place.library.assets.list().map((asset) => [asset.hash, asset])),
  });
const lead = (post: Post): string => splitAtBreak(post.body)?.lead ?? '';
/** Text and attributes outside picture targets and links, where prose rules hold. */
const prose = (body: string): string =>
  body
    .replace(/\{[^}\n]*\}/g, '')
    .replace(/ "[^"\n]*"\)/g, ')')
    .replace(/\]\([^)\n]*\)/g, ']');

describe('the sample’s documents', () => {
  it('come in completely', () => {
    const left = report.notes.filter(({ outcome }) => outcome !== 'added');
    // The scripts that drew the pictures lie beside them and are nothing to import.
    expect(left.filter(({ file }) => !/^drawing\/|^make-pictures/.test(file))).toEqual([]);
  });

  it('follow the schemas of the domain', async () => {
    const library: unknown = parse(await readFile(join(SAMPLE, 'library.yaml'), 'utf8'));
    expect(LibraryDocument.parse(library).authors.filter(({ guest }) => guest)).toHaveLength(1);
    for (const name of await readdir(join(SAMPLE, 'posts'))) {
      const text = await readFile(join(SAMPLE, 'posts', name), 'utf8');
      const split = splitFrontMatter(text);
      expect(split, name).not.toBeNull();
      expect(readFrontMatter(parse(split.yaml ?? '') as Record<string, unknown>).notes).toEqual([]);
    }
  });

  it('name every picture that is there, and no other', async () => {
    const files = await readdir(join(SAMPLE, 'pictures'));
    const names = (await readdir(join(SAMPLE, 'posts'))).map((name) => join('posts', name));
    const texts = await Promise.all(
      ['library.yaml', ...names].map((name) => readFile(join(SAMPLE, name), 'utf8')),
    );
    const used = texts.flatMap((text) =>
      [...text.matchAll(/pictures\/([\w.-]+)/g)].map((match) => match[1]),
    );
    expect([...new Set(used)].sort()).toEqual([...files].sort());
    expect(files.length).toBeGreaterThanOrEqual(30);
  });
});

describe('the sample’s posts', () => {
  it('are ten of 400 to 1,500 words in one category, the draft the newest', () => {
    const lengths = posts.map(({ body }) => countWords(body));
    expect(posts).toHaveLength(10);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(400);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1500);
    expect(posts.every((post) => post.categories.includes('kategorie-praxisbeispiele'))).toBe(true);
    expect(posts[0]?.slug).toBe(DRAFT);
  });

  it('stand in the list as one in full and nine teasers of similar length', () => {
    expect(posts.filter(({ body }) => splitAtBreak(body) === null).map(({ slug }) => slug)).toEqual(
      [FULL],
    );
    for (const post of posts.filter(({ slug }) => slug !== FULL)) {
      const words = countWords(`${post.introduction}\n\n${lead(post)}`);
      expect(words, `${post.slug}: ${words}`).toBeGreaterThanOrEqual(60);
      expect(words, `${post.slug}: ${words}`).toBeLessThanOrEqual(120);
      expect(lead(post), post.slug).not.toMatch(/!\[|\[\^|^\|/m);
    }
  });

  it('show what a guest post needs', () => {
    const { body, introduction } = named(GUEST);
    const floated = findImages(body).filter(({ use }) => ['left', 'right'].includes(use.align));
    expect(introduction).not.toBe('');
    expect(floated.length).toBeGreaterThanOrEqual(7);
    const guest = place.library.content.authors.find((author) => author.guest);
    expect(guest).toMatchObject({ portrait: { decision: 'described', purpose: 'portrait' } });
    expect(guest?.bio).not.toBe('');
  });

  it('use every part of the dialect', () => {
    const all = posts.map(({ body }) => body).join('\n');
    for (const part of [/^\[\^\w+\]: /m, /^> /m, /^\| /m, /^ {3}- /m, /^- \*\*/m, /^\d\. \*\*/m]) {
      expect(all).toMatch(part);
    }
  });
});

describe('the sample’s alternative texts', () => {
  it('leave nothing to find in the nine finished posts', () => {
    for (const post of finished()) expect(check(post), post.slug).toEqual([]);
  });

  it('are doubtful in the draft, so that the prompts have something to ask, and stop no export', () => {
    const found = check(named(DRAFT));
    expect(found.map(({ rule }) => rule)).toContain('alt-too-short');
    expect(found.filter(({ severity }) => severity === 'block')).toEqual([]);
  });

  it('keep within 180 characters outside quotations', () => {
    for (const post of finished()) {
      const uses = [post.featured, ...findImages(post.body).map(({ use }) => use)];
      for (const use of uses) {
        expect((use?.alt ?? '').replace(/„[^“]*“/g, '').length, use?.alt).toBeLessThanOrEqual(180);
      }
    }
  });
});

describe('the sample’s style', () => {
  it('credits every picture and repeats none under the title', () => {
    for (const { slug, featured, body } of posts) {
      const uses = findImages(body).map(({ use }) => use);
      expect(featured?.credit, slug).not.toBe('');
      expect(uses[0]?.asset, slug).not.toBe(featured?.asset);
      for (const use of uses.filter(({ decision }) => decision !== 'decorative')) {
        expect(use.credit, `${slug}: ${use.alt}`).not.toBe('');
      }
    }
  });

  it('keeps headings in order, below the title', () => {
    for (const { slug, body } of posts) {
      const levels = [...body.matchAll(/^(#+) /gm)].map((match) => match[1]?.length ?? 0);
      expect(levels[0], slug).toBe(2);
      levels.forEach((level, i) => {
        expect(level - (levels[i - 1] ?? 1), slug).toBeLessThanOrEqual(1);
      });
    }
  });

  it('writes one gender form, German quotation marks and single spaces', () => {
    for (const { slug, body } of posts) {
      const text = prose(body);
      expect(text, slug).not.toMatch(/\p{L}[*_·/]-?innen|\p{Ll}Innen/u);
      expect(text, slug).not.toMatch(/["”»«\u00a0]|\s-\s(?!-)(?<!^\s*-\s)/mu);
      expect(text, slug).not.toMatch(/\S {2,}\S/);
      expect((text.match(/„/g) ?? []).length, slug).toBe((text.match(/“/g) ?? []).length);
    }
  });

  it('links to example.org only, and never shows an address', () => {
    for (const { slug, body } of posts) {
      const links = [...body.matchAll(/https?:\/\/([\w.-]+)/g)].map((match) => match[1]);
      expect(new Set(links), slug).toEqual(
        links.length === 0 ? new Set() : new Set(['example.org']),
      );
      expect(prose(body), slug).not.toContain('http');
    }
  });
});
