import { describe, expect, it } from 'vitest';
import { exportGate } from '../../../core/export/gate.js';
import { planMarkdown } from '../../../core/export/plan-markdown.js';
import type { BlogView } from '../../../core/layout/blog-view.js';
import { categoryPage } from '../../../core/layout/category-page.js';
import type { Post } from '../../../core/post/post.js';
import {
  aCategory,
  aFinding,
  aLibrary,
  anAsset,
  anAuthor,
  anImageUse,
  aPost,
} from '../../builders/content.js';
import { wholeSite } from '../../builders/site-plan.js';

const report = { format: 'site', forced: [], linked: true };
const ALL = { posts: null, category: null };

function aView(posts: readonly Post[]): BlogView {
  const { profile, categories } = aLibrary();
  const assets = new Map(['a', 'b', 'c'].map((seed) => [seed.repeat(64), anAsset(seed)]));
  const authors = [anAuthor({ portrait: anImageUse('b') })];
  return { profile, categories, authors, posts, assets };
}

function somePosts(count: number): Post[] {
  return Array.from({ length: count }, (_, index) =>
    aPost({ id: `post-${index + 1000}`, slug: `beitrag-${index}`, authors: ['autor-0001'] }),
  );
}

const paths = (files: readonly { path: string }[]) => files.map(({ path }) => path);

describe('the plan of a site', () => {
  it('has an article for every post and a category page for every ten', () => {
    const plan = paths(wholeSite(aView(somePosts(21)), ALL, { themeFiles: ['theme.css'], report }));
    expect(plan.filter((path) => path.startsWith('beitraege/'))).toHaveLength(21);
    expect(plan.filter((path) => path.startsWith('kategorie/'))).toEqual([
      'kategorie/praxisbeispiele.html',
      'kategorie/praxisbeispiele--2.html',
      'kategorie/praxisbeispiele--3.html',
    ]);
    expect(plan).toEqual(expect.arrayContaining(['index.html', 'bericht.html', 'theme/theme.css']));
  });

  it('lists posts as a page does that is drawn by itself: only its first picture loads at once', () => {
    const [a, b, c, d] = somePosts(4) as [Post, Post, Post, Post];
    const text = `Vorab loading="lazy" und \`loading="lazy"\`\n\n![Alt](asset:${'c'.repeat(64)})`;
    const posts = [
      { ...a, teaserMode: 'excerpt' as const, body: text },
      { ...b, introduction: text, featured: anImageUse('a', { alt: 'x loading="lazy"' }) },
      { ...c, body: text },
      d,
    ];
    const view = aView(
      posts.map((post, at) => ({ ...post, publishAt: `2026-01-0${9 - at}T08:00:00Z` })),
    );
    const plan = wholeSite(view, ALL, { themeFiles: [], report });
    const { id } = aCategory();
    const drawn = categoryPage(view, id, 1);
    const list = plan.find(({ path }) => path === 'kategorie/praxisbeispiele.html');
    expect(list).toMatchObject({ text: drawn });
    expect(drawn.match(/<img [^>]* alt="[^"]*">/g)).toHaveLength(1);
  });

  it('has pages for tags, numbered where two share an address, and one for lost readers', () => {
    const posts = somePosts(11).map((post) => ({ ...post, tags: ['A & B', 'a und b'] }));
    const plan = paths(wholeSite(aView(posts), ALL, { themeFiles: [], report }));
    expect(plan.filter((path) => path.startsWith('schlagwort/'))).toEqual([
      'schlagwort/a-und-b.html',
      'schlagwort/a-und-b--2.html',
      'schlagwort/a-und-b-2.html',
      'schlagwort/a-und-b-2--2.html',
    ]);
    expect(plan).toEqual(expect.arrayContaining(['404.html']));
  });

  it('has feeds and tells search engines about its pages only where the blog has an address', () => {
    const planOf = (baseUrl: string | null) => {
      const view = aView(somePosts(1));
      const at = { ...view, profile: { ...view.profile, baseUrl } };
      return wholeSite(at, ALL, { themeFiles: [], report });
    };
    const feeds = ['feed.xml', 'feed.json', 'sitemap.xml'];
    const placeless = planOf(null);
    expect(paths(placeless).filter((path) => feeds.includes(path))).toEqual([]);
    // Nor does any page lead there: opened from a stick, nothing is a dead end.
    expect(JSON.stringify(placeless)).not.toMatch(/feed\.xml|feed\.json|feed-link/);
    const placed = planOf('https://blog.example/amt/');
    expect(paths(placed).filter((path) => feeds.includes(path))).toEqual(feeds);
    expect(JSON.stringify(placed)).toContain('href=\\"../feed.xml\\"');
    const text = JSON.stringify(placed.find(({ path }) => path === 'sitemap.xml'));
    expect(text).toContain('<loc>https://blog.example/amt/beitraege/beitrag-0.html</loc>');
    expect(text).not.toContain('404.html');
  });

  it('holds pictures of featured place, text and portrait once each, in web sizes', () => {
    const post = aPost({
      authors: ['autor-0001'],
      featured: anImageUse('a'),
      body: `![x](asset:${'a'.repeat(64)}) \`![y](asset:${'c'.repeat(64)})\``,
    });
    const plan = paths(wholeSite(aView([post]), ALL, { themeFiles: [], report }));
    expect(plan.filter((path) => path.startsWith('bilder/'))).toEqual(
      ['a', 'b'].flatMap((seed) =>
        [400, 800, 1600].flatMap((width) => {
          const name = `bilder/${seed.repeat(16)}-${width}`;
          return [`${name}.webp`, `${name}.jpg`];
        }),
      ),
    );
  });

  it('names no path twice', () => {
    const plan = paths(wholeSite(aView(somePosts(12)), ALL, { themeFiles: [], report }));
    expect(new Set(plan).size).toBe(plan.length);
  });

  it('shows only what was selected, and links to nothing else', () => {
    const selection = { posts: ['post-1001'], category: null };
    const plan = wholeSite(aView(somePosts(3)), selection, { themeFiles: [], report });
    const text = plan.map((file) => ('text' in file ? file.text : '')).join('');
    expect(text).toContain('beitrag-1');
    expect(text).not.toContain('beitrag-2');
  });
});

describe('the plan of a Markdown bundle', () => {
  it('has one folder a post with its pictures as they are stored', () => {
    const post = aPost({ slug: 'bank', body: `![x](asset:${'a'.repeat(64)} "T"){.alignleft}` });
    const plan = planMarkdown(aView([post]), ALL, { ...report, linked: false });
    expect(paths(plan)).toEqual([
      'library.yaml',
      'bericht.html',
      'bank/index.md',
      '_pictures/bank.jpg',
      'bank/bank.jpg',
    ]);
    expect(plan.find(({ path }) => path === 'bank/index.md')).toMatchObject({
      body: '![x](bank.jpg "T"){.alignleft}',
    });
    expect(plan.find(({ path }) => path === 'bank/bank.jpg')).toMatchObject({ made: null });
  });

  it('names categories by slug', () => {
    const plan = planMarkdown(aView([aPost()]), ALL, report);
    const index = plan.find(({ path }) => path.endsWith('index.md'));
    expect(index).toMatchObject({ document: { categories: [aCategory().slug] } });
  });
});

describe('the gate', () => {
  const checked = (severity: 'block' | 'warn') => [
    { slug: 'bank', title: 'Bank', findings: [aFinding({ severity })] },
  ];

  it('opens for warnings', () => {
    expect(exportGate(checked('warn'), 'de')).toEqual({ open: true, blockedPosts: [], forced: [] });
  });

  it('closes for a blocking finding and says what a forced export has to record', () => {
    const gate = exportGate(checked('block'), 'de');
    expect(gate.open).toBe(false);
    expect(gate.forced).toMatchObject([{ post: 'bank', rule: 'alt-missing' }]);
  });

  it('is written into the report with everything escaped', () => {
    const forced = [{ post: 'bank', rule: 'alt-missing', message: '<b>&' }];
    const post = aPost({ slug: 'bank', title: 'A <script>' });
    const plan = wholeSite(aView([post]), ALL, { themeFiles: [], report: { ...report, forced } });
    const page = plan.find(({ path }) => path === 'bericht.html');
    expect(page).toMatchObject({ text: expect.stringContaining('&lt;b&gt;&amp;') as string });
    expect(page).toMatchObject({ text: expect.not.stringContaining('<script>') as string });
  });
});
