import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BlogView } from '../../core/layout/blog-view.js';
import { categoryPage } from '../../core/layout/category-page.js';
import { confirm, installPlugin, upload } from './import-flow.js';
import { aLibraryToExport } from './made-bundles.js';
import { Site } from './site.js';
import type { Visitor } from './visitor.js';

/**
 * A theme with nothing of its own: WordPress itself cuts the text at its break and writes the link, as
 * in Twenty Sixteen, or makes the excerpt, as in Twenty Twenty-One.
 */
const THEME = (content: string) => `<?php while (have_posts()) : the_post(); ?>
<article class="hentry"><h2 class="entry-title"><a href="<?php the_permalink(); ?>"><?php the_title(); ?></a></h2>
<?php the_post_thumbnail(); ?><div class="entry-content">${content}</div></article>
<?php endwhile;`;
const BREAK = `<?php the_content('Weiterlesen<span class="screen-reader-text"> „' . get_the_title() . '“</span>'); ?>`;
const EXCERPT = '<?php the_excerpt(); ?>';

// The package's types are no module.
const domino = createRequire(import.meta.url)('@mixmark-io/domino') as {
  createDocument(html: string): Document;
};

/** What of an entry both sides must agree in. */
interface Entry {
  readonly title: string;
  /** Every sign of the text up to where it ends, white space aside: cells of a table are parted differently. */
  readonly text: string;
  readonly images: readonly string[];
  readonly lists: number;
  readonly more: string | null;
}

/**
 * What may differ: captions (credits stand in them differently), our line around the link, and the list of
 * footnotes, which WordPress writes without a heading and with other signs for the way back.
 */
const LEFT_ASIDE = 'figcaption, .more-link-line, .footnotes, .wp-block-footnotes';

let site: Site;
let library: Awaited<ReturnType<typeof aLibraryToExport>>;
let visitor: Visitor;
let view: BlogView;

beforeAll(async () => {
  [site, library] = await Promise.all([Site.start(), aLibraryToExport(true)]);
  const bundle = await library.bundle();
  const admin = await site.logIn('admin');
  await installPlugin(admin, bundle.files.bytes('blogpult-import.zip'));
  visitor = await site.logIn('edda', 'editor');
  await confirm(visitor, await upload(visitor, bundle.bytes), {});
  // Whatever the day of the test is: a post of the sample must not count as planned.
  await site.run(`global $wpdb;
    $wpdb->query("UPDATE $wpdb->posts SET post_status = 'publish' WHERE post_type = 'post'");
    wp_delete_post(1, true); wp_cache_flush();
    foreach (get_terms(['taxonomy' => 'category', 'hide_empty' => false]) as $term)
      wp_update_term_count_now([$term->term_taxonomy_id], 'category');
    return update_option('posts_per_page', 10);`);
  const { profile, categories, authors } = library.content();
  const assets = new Map((await library.client.assets.list()).map((asset) => [asset.hash, asset]));
  view = { profile, categories, authors, posts: await library.posts(), assets };
});
afterAll(() => library.remove());

async function wordpressEntries(content: string): Promise<Entry[]> {
  await site.run(`$dir = WP_CONTENT_DIR . '/themes/probe'; wp_mkdir_p($dir);
    file_put_contents("$dir/style.css", "/* Theme Name: Probe */");
    file_put_contents("$dir/functions.php", "<?php add_theme_support('post-thumbnails');");
    file_put_contents("$dir/index.php", ${JSON.stringify(THEME(content)).replaceAll('$', '\\$')});
    switch_theme('probe'); return true;`);
  const page = await visitor.follow(await visitor.get('/?category_name=praxisbeispiele'));
  return entriesOf(page.text);
}

function ourEntries(listMode: 'break' | 'excerpt'): Entry[] {
  const profile = { ...view.profile, listMode };
  const category = view.categories.find(({ slug }) => slug === 'praxisbeispiele');
  return entriesOf(categoryPage({ ...view, profile }, category?.id ?? '', 1));
}

function entriesOf(html: string): Entry[] {
  const entries = domino.createDocument(html).querySelectorAll('article.hentry');
  return Array.from(entries).map(entryOf);
}

function entryOf(entry: Element): Entry {
  const content = entry.querySelector('.entry-content, .entry-summary') ?? entry;
  const link = content.querySelector('.more-link');
  const more = textOf(link);
  link?.remove();
  for (const extra of Array.from(content.querySelectorAll(LEFT_ASIDE))) extra.remove();
  const images = Array.from(content.querySelectorAll('img'));
  return {
    title: textOf(entry.querySelector('.entry-title')),
    text: textOf(content).replace(/\s+/g, ''),
    images: images.map((image) => words(image.getAttribute('alt') ?? '')),
    lists: content.querySelectorAll('ul, ol').length,
    more: more === '' ? null : more,
  };
}

function textOf(element: Element | null): string {
  return words(element?.textContent ?? '');
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

describe('our category page beside the one of a real WordPress', () => {
  test('up to the break: the same entries, order, ends, pictures, lists and links', async () => {
    const theirs = await wordpressEntries(BREAK);
    const ours = ourEntries('break');
    expect(ours.length).toBeGreaterThan(3);
    expect(ours.map(({ title }) => title)).toEqual(theirs.map(({ title }) => title));
    expect(ours).toEqual(theirs);
  });

  test('as excerpts: the same entries with the same words, no picture and no list', async () => {
    const theirs = await wordpressEntries(EXCERPT);
    const ours = ourEntries('excerpt');
    const opening = ({ title, text, images, lists }: Entry) => ({
      ...{ title, images, lists },
      // WordPress marks the cut with […], ours with an ellipsis; the words are the same.
      text: text.replace(/ ?(?:\[…\]|…)$/, ''),
    });
    // Two differences stay: a post whose author wants it shown whole, which such a theme cannot do, and
    // what the team says before a guest's text, which WordPress counts among the text's words.
    const plain = new Set(
      view.posts
        .filter(({ teaserMode, introduction }) => teaserMode !== 'full' && introduction === '')
        .map(({ title }) => title),
    );
    const alike = (entries: Entry[]) =>
      entries.filter(({ title }) => plain.has(title)).map(opening);
    expect(alike(ours).length).toBeGreaterThan(5);
    expect(alike(ours)).toEqual(alike(theirs));
    expect(ours.map(({ title }) => title)).toEqual(theirs.map(({ title }) => title));
  });
});
