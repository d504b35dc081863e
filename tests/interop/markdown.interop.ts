import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ForeignPreset } from '../../core/export/presets/preset.js';
import { plainText } from '../../core/markdown/plain-text.js';
import { PostContent, postDate, type Post } from '../../core/post/post.js';
import { splitAtBreak } from '../../core/post/teaser-break.js';
import { aPost } from '../builders/content.js';
import { anOpenLibrary } from '../builders/open-library.js';
import { aLibraryToExport } from '../wordpress/made-bundles.js';
import { fillNasty } from '../wordpress/nasty.js';
import { builtPage, expectedPictures, sameMarks, shownPictures } from './built-page.js';
import { ELEVENTY, HERE, runProgram } from './programs.js';
import { aSite } from './sites.js';

const BUILDS: Record<ForeignPreset, { name: string; args: [string, ...string[]]; built: string }> =
  {
    hugo: { name: 'Hugo', args: ['hugo', '-D', '-F'], built: 'public' },
    eleventy: { name: 'Eleventy', args: [process.execPath, ELEVENTY], built: '_site' },
  };

const LIBRARIES = {
  'the sample library': () => aLibraryToExport(true),
  'a nasty library': async () => {
    const library = await aLibraryToExport(false);
    await fillNasty(library);
    return library;
  },
};

const CASES = (['hugo', 'eleventy'] as const).flatMap((preset) =>
  Object.entries(LIBRARIES).map(([what, make]) => ({ preset, what, make, ...BUILDS[preset] })),
);

describe.each(CASES)('$name builds $what', ({ preset, make, args, built }) => {
  describe.skipIf(!HERE[preset])('as a site', () => {
    let posts: readonly Post[];
    let root: string;
    let bundle: string;
    let said: { code: number | null; output: string };
    const after: (() => Promise<unknown>)[] = [];
    beforeAll(async () => {
      const library = await make();
      after.push(() => library.remove());
      const site = await aSite(library, preset);
      after.push(() => site.remove());
      const [program, ...rest] = args;
      said = await runProgram(program, rest, site.root);
      root = join(site.root, built);
      bundle = site.out;
      posts = await library.posts();
    });
    afterAll(() => Promise.all(after.map((work) => work())));

    const folderOf = (post: Post) => join(root, 'posts', post.slug);

    it('without an error or a warning', () => {
      expect(said.output).not.toMatch(/error|warn/i);
      expect(said.code).toBe(0);
    });

    it('with every post, its title and its moment', async () => {
      for (const post of posts) {
        const { document } = await builtPage(folderOf(post));
        expect(document.title).toBe(post.title.replace(/\s+/g, ' ').trim());
        const time = document.querySelector('time')?.textContent ?? '';
        const seconds = (iso: string) => Math.floor(Date.parse(iso) / 1000);
        expect(seconds(time)).toBe(seconds(postDate(post)));
      }
    });

    it('from a bundle that gives the library back', async () => {
      const again = await anOpenLibrary();
      await again.client.imports.run({ paths: [bundle] });
      for (const post of posts) {
        expect(await again.library.posts.get(post.id), post.slug).toMatchObject(
          PostContent.parse(post),
        );
      }
      await again.remove();
    });

    it('with every picture, its file, description, caption, credit and place', async () => {
      let count = 0;
      for (const post of posts) {
        const { main } = await builtPage(folderOf(post));
        const shown = await shownPictures(main, folderOf(post), root);
        expect(shown, post.slug).toEqual(expectedPictures(post));
        count += shown.length;
      }
      expect(count).toBeGreaterThan(0);
    });

    it('with the featured picture and its description', async () => {
      for (const post of posts) {
        const { document } = await builtPage(folderOf(post));
        const [image] = Array.from(document.querySelectorAll('#featured'));
        expect(image?.getAttribute('alt') ?? null).toBe(post.featured?.alt ?? null);
        const src = image?.getAttribute('src');
        if (src) await access(src.startsWith('/') ? join(root, src) : join(folderOf(post), src));
      }
    });

    it('with every word of the text', async () => {
      for (const post of posts) {
        const { main } = await builtPage(folderOf(post));
        const page = sameMarks(main.textContent);
        const missing = wordsOf(post.body).filter((word) => !page.includes(word));
        expect(missing, post.slug).toEqual([]);
      }
    });

    it('with every footnote once', async () => {
      for (const post of posts) {
        const { main } = await builtPage(folderOf(post));
        const labels = new Set([...post.body.matchAll(/^\[\^([^\]]+)\]:/gm)].map(([, id]) => id));
        const marks = new Set(
          Array.from(main.querySelectorAll('sup a')).map((mark) => mark.getAttribute('href')),
        );
        expect(marks.size, post.slug).toBe(labels.size);
        for (const mark of marks) {
          expect(main.querySelector(`[id="${(mark ?? '').slice(1)}"]`), mark ?? '').not.toBeNull();
        }
      }
    });

    it('with the teaser up to its break', async () => {
      for (const post of posts) {
        const lead = splitAtBreak(post.body)?.lead;
        if (lead === undefined || (preset === 'hugo' && post.teaserMode === 'excerpt')) continue;
        const { document } = await builtPage(folderOf(post));
        // Eleventy gives the teaser as it was written.
        const written = document.querySelector('#teaser')?.textContent ?? '';
        const teaser = sameMarks(preset === 'hugo' ? written : plainText(written));
        const first = wordsOf(lead).slice(0, 5);
        expect(first.filter((word) => !teaser.includes(word))).toEqual([]);
      }
    });
  });
});

describe.each(CASES.filter(({ what }) => what === 'a nasty library'))(
  '$name shows',
  ({ preset, args, built }) => {
    it.skipIf(!HERE[preset])('signs as signs, tags as tags and code as code', async () => {
      const library = await aLibraryToExport(false);
      const body =
        'Vor {{< figure >}} und {{% x %}} und {{ y }} und {% z %}, <div> und <script>a</script>.\n\n' +
        'H<sub>2</sub>O, Zeile<br>zwei, 1 < 2, Leser*innen und Kolleg*innen, siehe https://a.example/x.\n\n' +
        '```\n{{< ref "a" >}} {{% b %}} {{< offen\n```\n\nEnde `{{< c >}}`.\n';
      const content = PostContent.parse({ ...aPost({ slug: 'signs', body }), categories: [] });
      const { id, revision } = await library.client.posts.create({
        title: 'Zeichen',
        categories: [],
      });
      await library.client.posts.save({ id, baseRevision: revision, content });
      const site = await aSite(library, preset);
      const [program, ...rest] = args;
      const said = await runProgram(program, rest, site.root);
      expect(said).toMatchObject({ code: 0 });
      const { main } = await builtPage(join(site.root, built, 'posts', 'signs'));
      const page = main.textContent.replaceAll('\u2060', '');
      for (const sign of [
        'Vor {{< figure >}} und {{% x %}} und {{ y }} und {% z %}, <div> und <script>a</script>.',
        '1 < 2, Leser*innen und Kolleg*innen, siehe https://a.example/x.',
        '{{< ref "a" >}} {{% b %}} {{< offen',
        'Ende {{< c >}}.',
      ]) {
        expect(page).toContain(sign);
      }
      expect(Array.from(main.querySelectorAll('sub'))[0]?.textContent).toBe('2');
      expect(main.querySelectorAll('br, a, script')).toHaveLength(2);
      await library.remove();
      await site.remove();
    });
  },
);

/** The words of a text that no generator may change. */
function wordsOf(markdown: string): string[] {
  return sameMarks(plainText(markdown))
    .split(' ')
    .filter((word) => /^[\p{L}\p{N}*:.,-]{3,}$/u.test(word) && !/--|\.\.\./.test(word));
}
