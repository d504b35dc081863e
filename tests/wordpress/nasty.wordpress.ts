import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importBundle, installPlugin, resultsOf } from './import-flow.js';
import { faultsIn } from './judge-blocks.js';
import { aLibraryToExport, type MadeBundle } from './made-bundles.js';
import { fillNasty, NASTY_ALT, NASTY_EXCERPT, NASTY_TITLE } from './nasty.js';
import { Site } from './site.js';
import { decoded, storedMedia, storedPosts, type StoredMedia, type StoredPost } from './stored.js';

let library: Awaited<ReturnType<typeof aLibraryToExport>>;
let bundle: MadeBundle;

beforeAll(async () => {
  library = await aLibraryToExport(false);
  await fillNasty(library);
  bundle = await library.bundle();
});
afterAll(() => library.remove());

describe.each([
  { wordpress: '6.5', php: '8.3', role: 'editor' },
  { wordpress: '6.2', php: '7.4', role: 'editor' },
] as const)(
  'everything nasty at once, in WordPress $wordpress on PHP $php',
  ({ wordpress, php, role }) => {
    let site: Site;
    let posts: Record<string, StoredPost>;
    let media: StoredMedia[];
    const stored = (slug: string) => Object.values(posts).find((post) => post.post_name === slug)!;
    const document = (slug: string) => bundle.document.posts.find((post) => post.slug === slug)!;

    beforeAll(async () => {
      site = await Site.start({ wordpress, php });
      await installPlugin(await site.logIn('admin'), bundle.files.bytes('blogpult-import.zip'));
      const done = await importBundle(await site.logIn('edda', role), bundle.bytes);
      expect(resultsOf(done)).toEqual(['created', 'created', 'created']);
      posts = await storedPosts(site);
      media = Object.values(await storedMedia(site)).flat();
    });

    test('keeps title and excerpt sign by sign (checks 10, 16)', () => {
      expect(decoded(stored('alles').post_title)).toBe(NASTY_TITLE.normalize('NFC'));
      expect(decoded(stored('alles').post_excerpt)).toBe(NASTY_EXCERPT);
    });

    test('keeps the text sign by sign (check 18)', () => {
      const text = decoded(stored('alles').post_content);
      for (const part of [
        'Bürger:innen, Kolleg*innen und <em>alle</em>: C:\\neu, \\\\server, ]]> „so“ & <b> 👩‍💻 "a"',
        '$1 %s {{x}}',
        '<code>x\\\\y</code>',
        '<?php echo "\\n"; ]]> &#91;gallery]',
        '– Gastbeitrag von Ada „A.“ Größe & Söhne, Amt <für> \\ alles –',
      ]) {
        expect(text).toContain(part);
      }
      expect(text).toBe(text.normalize('NFC'));
    });

    test('takes a photo of 4000 × 3000 px and names with umlauts (checks 2, 3, 4)', () => {
      const photo = media.find(({ url }) => url.endsWith('/groesse-strasse-und-co.jpg'))!;
      expect(photo.alt).toBe(NASTY_ALT);
      expect(photo.sizes).toEqual(expect.arrayContaining(['medium', 'large', 'thumbnail']));
      expect(decoded(photo.post_excerpt)).toBe(
        'Unten <em>rechts</em> & „oben“ <links> <span class="image-credit">Foto: Jördis \\ „Ö“ & Söhne</span>',
      );
      expect(photo.credit).toBe('Foto: Jördis \\ „Ö“ & Söhne');
      expect(stored('alles').thumbnail).toBe(photo.ID);
      expect(media.map(({ url }) => url).every((url) => /^[ -~]+$/.test(url))).toBe(true);
    });

    test('leaves decorative pictures without a description (check 3)', () => {
      const ornament = media.find(({ url }) => url.endsWith('/zierleiste.png'))!;
      expect([ornament.alt, ornament.altRows]).toEqual([null, 0]);
      expect(stored('alles').post_content).toMatch(
        new RegExp(`<img src="[^"]*zierleiste[^"]*" alt="" class="wp-image-${ornament.ID}"/>`),
      );
    });

    test('has the dates of Berlin, in summer and in winter (check 8)', () => {
      const dates = (slug: string) => [
        stored(slug).post_status,
        stored(slug).post_date,
        stored(slug).post_date_gmt,
      ];
      expect(dates('alles')).toEqual(['draft', '2025-07-02 00:30:00', '2025-07-01 22:30:00']);
      expect(dates('winter')).toEqual(['draft', '2025-02-01 00:30:00', '2025-01-31 23:30:00']);
    });

    test('has its category and tags (check 11)', async () => {
      expect(stored('alles').categories).toEqual(['buerger-innen']);
      expect(stored('alles').tags.map(decoded).sort()).toEqual([...document('alles').tags].sort());
      const [name, description] = await site.run<[string, string]>(
        `$term = get_term_by('slug', 'buerger-innen', 'category'); return [$term->name, $term->description];`,
      );
      expect(decoded(name)).toBe('Bürger:innen & Räte \\');
      expect(decoded(description)).toContain('& <b>jeden</b>');
    });

    test('reads back as blocks that WordPress writes just so (check 13)', async () => {
      const markups = Object.entries(posts).map(([id, post]) => [
        id,
        post.post_content.replace('\n\n<!-- wp:footnotes /-->', ''),
      ]);
      expect(await faultsIn(Object.fromEntries(markups) as Record<string, string>)).toEqual({});
    });

    test('is cut once where its author wanted it, and not at all where they did not (check 15)', () => {
      expect(stored('alles').post_content.match(/<!-- wp:more -->/g)).toHaveLength(1);
      expect(stored('ganz').post_content).not.toContain('more');
    });

    test('has its footnotes, and they are shown (check 17)', async () => {
      const { post_content: content, footnotes, ID } = stored('alles');
      const marks = [...content.matchAll(/data-fn="([^"]+)"/g)].map(([, id]) => id);
      expect(marks).toHaveLength(4);
      if (wordpress === '6.5') {
        const kept = JSON.parse(footnotes) as { id: string; content: string }[];
        expect(kept.map(({ id }) => id)).toEqual(marks);
        expect(decoded(kept[1]!.content)).toBe(
          'Note & mehr \\ ]]> „ö“ 🎉 mit <a href="https://a.example/?a=1&b=2">Link</a>.',
        );
      }
      const shown = await site.run<string>(
        `global $post; $post = get_post(${ID}); setup_postdata($post); return apply_filters('the_content', $post->post_content);`,
      );
      for (const id of marks) expect(shown).toContain(`id="${id}"`);
      expect(shown).toContain('Note &amp; mehr \\ ]]&gt;');
    });

    test('cleaning by WordPress would take nothing away', async () => {
      for (const { post_content: content } of Object.values(posts)) {
        site.write('/tmp/content.html', content);
        expect(
          await site.run(
            `return Blogpult_Import_Markup::is_harmless(file_get_contents('/tmp/content.html'));`,
          ),
        ).toBe(true);
      }
    });
  },
);
