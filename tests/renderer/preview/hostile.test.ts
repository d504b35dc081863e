import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articlePage } from '../../../core/layout/article-page.js';
import { authorPage } from '../../../core/layout/author-page.js';
import { categoryPage } from '../../../core/layout/category-page.js';
import { feed } from '../../../core/layout/feed.js';
import { indexPage } from '../../../core/layout/index-page.js';
import { cardPage } from '../../../core/layout/link-card.js';
import { cleanCss } from '../../../core/layout/own-css.js';
import { teaserPage } from '../../../core/layout/teaser-page.js';
import { toDialect } from '../../../electron/host/importing/foreign/to-dialect.js';
import { aBlogView } from '../../builders/blog-view.js';
import { aCategory, anAsset, anAuthor, anImageUse, aPost } from '../../builders/content.js';
import { HOSTILE_FAMILIES } from './hostile-families.js';
import { HOSTILE_HTML, HOSTILE_MARKDOWN, LEAK } from './hostile-snippets.js';
import { openPreviewBrowser, type PreviewBrowser } from './preview-browser.js';

const HTML = [...HOSTILE_HTML, ...Object.values(HOSTILE_FAMILIES).flat()];
const FAMILIES: [string, readonly string[]][] = [
  ['everything known from before', HOSTILE_HTML],
  ...Object.entries(HOSTILE_FAMILIES),
];

/** What hostile HTML becomes when it is imported as a page. */
function imported(html: string): string {
  return toDialect(html, { addressOf: (src) => src, unconfirmed: true }).body;
}

/** What hostile HTML becomes when it is pasted and when it is imported, without what both ways leave out. */
async function broughtIn(): Promise<string[]> {
  const pasted = await browser.page.evaluate(
    (snippets) => snippets.map((html) => window.inPage.paste(html)),
    HTML,
  );
  const texts = new Set([...pasted, ...HTML.map(imported)].map((text) => text.trim()));
  texts.delete('');
  return [...texts];
}

let browser: PreviewBrowser;

beforeAll(async () => {
  browser = await openPreviewBrowser();
});
afterAll(() => browser.close());

/** Presses everything that looks as if it did something, and waits for what a press may have begun. */
async function pressEverything(shown: Frame | Page): Promise<void> {
  await shown.evaluate(() => {
    const things = document.querySelectorAll<HTMLElement>('a, button, input, summary, area, [id]');
    for (const thing of things) if (typeof thing.click === 'function') thing.click();
  });
  await browser.page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))),
  );
}

/** What a snippet achieved; empty when nothing. */
async function achieved(): Promise<unknown[]> {
  const ran = await browser.page.evaluate(() => {
    const found = ['ran' in window ? 'ran' : [], window.messages].flat();
    window.messages = [];
    return found;
  });
  const leaks = [...browser.leaks, ...ran];
  browser.forget();
  return leaks;
}

/** A post and all around it whose every text is `text`. */
function everywhere(text: string) {
  const use = anImageUse('a', { alt: text, caption: text, credit: text, long: text });
  const draft = aPost({
    ...{ title: text.slice(0, 500), body: text, introduction: text, excerpt: text.slice(0, 999) },
    ...{ authors: ['autor-0001'], tags: [text.slice(0, 100)], featured: use },
  });
  const author = anAuthor({
    ...{ name: text.slice(0, 200), bio: text, guest: true, portrait: use },
    ...{ role: text.slice(0, 200), organisation: text.slice(0, 200) },
  });
  const category = aCategory({ name: text.slice(0, 200), description: text });
  return { draft, authors: [author], categories: [category] };
}

describe('in the preview', () => {
  it('is tried with more than 150 pieces of HTML', () => {
    expect(new Set(HTML).size).toBeGreaterThan(200);
  });

  it.each(FAMILIES)(
    'HTML that got past every layout runs and loads nothing: %s',
    async (_family, snippets) => {
      for (const snippet of snippets) {
        for (const around of [false, true]) {
          await browser.page.evaluate(() => window.inPage.open());
          await browser.page.evaluate(([html, place]) => window.inPage.showHtml(html, place), [
            snippet,
            around,
          ] as const);
          await pressEverything(browser.frame());
        }
        expect(await achieved(), snippet).toEqual([]);
      }
    },
  );

  it('every text of a post, its author and its category runs and loads nothing', async () => {
    await browser.page.evaluate(() => window.inPage.open());
    for (const text of [...HOSTILE_MARKDOWN, ...HTML]) {
      const { draft, authors, categories } = everywhere(text);
      // Raw HTML is text in every layout; only the marks of the dialect can become something else.
      const modes = HTML.includes(text)
        ? (['article'] as const)
        : (['article', 'category', 'card'] as const);
      for (const mode of modes) {
        await browser.page.evaluate((scene) => window.inPage.show(scene), {
          ...{ draft, mode, library: { authors, categories }, assets: [anAsset('a')] },
        });
        await pressEverything(browser.frame());
      }
      expect(await achieved(), text).toEqual([]);
    }
  });

  it('HTML that was pasted or imported runs and loads nothing, on its way or as text', async () => {
    const texts = await broughtIn();
    expect(await achieved()).toEqual([]);
    expect(texts.length).toBeGreaterThan(25);
    await browser.page.evaluate(() => window.inPage.open());
    for (const body of texts) {
      await browser.page.evaluate((scene) => window.inPage.show(scene), { draft: aPost({ body }) });
      await pressEverything(browser.frame());
      expect(await achieved(), body).toEqual([]);
    }
  });

  it('would be caught leaking: a bare link in a frame of its own is seen to lead away', async () => {
    await browser.page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<a href="/seen">Klick</a>';
      document.body.append(frame);
      return new Promise((resolve) => (frame.onload = () => resolve(null)));
    });
    await pressEverything(browser.frame());
    // Both, so that nothing of it arrives in the tests behind this one.
    for (const leak of ['request', 'navigated']) {
      await expect
        .poll(() => browser.leaks, { timeout: 20_000 })
        .toContain(`${leak}: ${browser.page.url()}seen`);
    }
    browser.forget();
  });
});

describe('in exported pages', () => {
  /** Every layout of a blog whose posts, authors and category say hostile things, in one document. */
  function pages(texts: readonly string[]): string {
    const all = texts.map((text, index) => {
      const { draft, authors, categories } = everywhere(text);
      const id = `autor-${index + 1000}`;
      return {
        post: { ...draft, id: `post-${index + 1000}`, slug: `p-${index}`, authors: [id] },
        author: { ...authors[0]!, id },
        category: { ...categories[0]!, id: `kat-${index + 1000}`, slug: `k-${index}` },
      };
    });
    const view = aBlogView({
      posts: all.map(({ post, category }) => ({ ...post, categories: [category.id] })),
      authors: all.map(({ author }) => author),
      categories: all.map(({ category }) => category),
      profile: { postsPerPage: 100 },
    });
    expect(feed(view)).not.toMatch(/<(?:script|img|svg|iframe|style)/i);
    const drawn = all.flatMap(({ post, author, category }) => [
      ...[articlePage(view, post.id), teaserPage(view, post.id), cardPage(view, post.id)],
      ...[categoryPage(view, category.id, 1), authorPage(view, author.id, 1)],
    ]);
    return [indexPage(view), ...drawn].join('');
  }

  it('every text in every layout runs and loads nothing when the page is opened', async () => {
    const texts = [...HOSTILE_MARKDOWN, ...HTML, ...(await broughtIn())];
    for (let from = 0; from < texts.length; from += 25) {
      const reader = await browser.openExported(pages(texts.slice(from, from + 25)));
      const ran = await reader.evaluate(() => 'ran' in window);
      expect([...browser.leaks, ran], texts.slice(from, from + 25).join('\n')).toEqual([false]);
    }
  });

  it("the blog's own style sheets load nothing, however they are written", async () => {
    const sheets = [
      `@import "${LEAK}/a.css"; p{color:red}`,
      `@\\69mport url(${LEAK}/b.css);`,
      `@import/**/url("${LEAK}/c.css") layer(x) supports(display:grid) screen;`,
      `body{background:url(${LEAK}/d.png)}`,
      `body{background:\\75rl("${LEAK}/e.png")}`,
      `body{background:url(\\68ttp://leak.test/f.png)}`,
      `body{background:image-set("${LEAK}/g.png" 1x, url(${LEAK}/h.png) 2x)}`,
      `body{background:-webkit-image-set(url('${LEAK}/i.png') 1x)}`,
      `@font-face{font-family:a;src:url(${LEAK}/j.woff2)} body{font-family:a}`,
      `body{cursor:url(${LEAK}/k.cur),auto} li{list-style:url(//leak.test/l.png)}`,
      `:root{--a:url(${LEAK}/m.png)} body{background:var(--a)}`,
      `body{background:cross-fade(url(${LEAK}/n.png),url(${LEAK}/o.png))}`,
      `</style><script>parent.ran=1;window.ran=1</script>`,
      `body{background:url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='${LEAK}/p.png'/></svg>")}`,
      `a{b:c\\\n} @import "${LEAK}/q.css`,
      `@namespace url(${LEAK}/r); @charset "x"; @document url(${LEAK}/s){}`,
      `body{background:url( "${LEAK}/t.png" )} /* url(*/ p{background:url(${LEAK}/u.png)}`,
      `body{background:src("${LEAK}/v.png");background:image("${LEAK}/w.png")}`,
      `body{behavior:url(${LEAK}/x.htc);-moz-binding:url(${LEAK}/y.xml#z);width:expression(alert(1))}`,
    ];
    for (const sheet of sheets) {
      const css = cleanCss(sheet).css;
      const html = `<!doctype html><title>a</title><style>${css}</style><body><p>a</p><li>b</li>`;
      const reader = await browser.openExported(html);
      await reader.mouse.move(20, 20);
      expect([...browser.leaks, await reader.evaluate(() => 'ran' in window)], sheet).toEqual([
        false,
      ]);
    }
  });
});
