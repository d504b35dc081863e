import { describe, expect, test } from 'vitest';
import { feed } from '../../../core/layout/feed.js';
import { indexPage } from '../../../core/layout/index-page.js';
import { aBlogView } from '../../builders/blog-view.js';
import { aPost } from '../../builders/content.js';
import { aFullBlog } from './a-full-blog.js';

const MARKUP =
  /<\?xml[^?]*\?>|<(\/?)([a-zA-Z:]+)(?: [a-zA-Z:]+="[^"<&]*(?:&[a-z#0-9]+;[^"<&]*)*")*(\/?)>/g;

/** The names of all elements; fails where the XML is not well-formed. */
function tagsOf(xml: string): string[] {
  const names: string[] = [];
  const open: string[] = [];
  for (const [, slash, name, empty] of xml.matchAll(MARKUP)) {
    if (name === undefined) continue;
    if (slash === '/') expect(open.pop()).toBe(name);
    else {
      names.push(name);
      if (empty === '') open.push(name);
    }
  }
  expect(open).toEqual([]);
  const text = xml.replace(MARKUP, '');
  expect(text).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/);
  expect(text).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  return names;
}

describe('the feed', () => {
  test('is well-formed and holds as many posts as a page, newest first', () => {
    const xml = feed(aFullBlog());
    expect(tagsOf(xml).filter((name) => name === 'item')).toHaveLength(10);
    expect(xml.indexOf('beitrag-13')).toBeLessThan(xml.indexOf('beitrag-12'));
    expect(xml).toContain('<pubDate>Fri, 13 Jun 2025 22:30:00 GMT</pubDate>');
    expect(xml).toContain('<dc:creator>Amina Rehm</dc:creator>');
    expect(xml).toContain('<link>beitraege/beitrag-13.html</link>');
  });

  test('has absolute links where the blog’s address is known', () => {
    const view = aFullBlog();
    const xml = feed({ ...view, profile: { ...view.profile, baseUrl: 'https://blog.example/' } });
    expect(xml).toContain('<link>https://blog.example/beitraege/beitrag-13.html</link>');
    expect(xml).toContain('<atom:link href="https://blog.example/feed.xml" rel="self"');
  });

  test('stays well-formed whatever people type', () => {
    const title = 'Ein \u0000\u001b ]]> & <b> \ud800 „Titel“';
    const xml = feed(aBlogView({ posts: [aPost({ title })], profile: { name: title } }));
    expect(tagsOf(xml)).toContain('item');
  });
});

describe('a reader of RSS 2.0', () => {
  const RFC_822 =
    /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
  const values = (xml: string, name: string) =>
    [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(
      ([, text]) => text,
    );

  test('finds every element it needs: of the channel, and of each post', () => {
    const view = aFullBlog();
    const xml = feed({ ...view, profile: { ...view.profile, baseUrl: 'https://blog.example' } });
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<rss version="2\.0"/);
    const [channel = '', ...items] = xml.split('<item>');
    for (const name of ['title', 'link', 'description', 'language']) {
      expect(values(channel, name), name).toHaveLength(1);
    }
    for (const item of items) {
      for (const name of ['title', 'link', 'guid', 'pubDate', 'description']) {
        expect(values(item, name), name).toHaveLength(1);
      }
    }
  });

  test('reads every date, follows every link and tells every post from the others', () => {
    const view = aFullBlog();
    const xml = feed({ ...view, profile: { ...view.profile, baseUrl: 'https://blog.example' } });
    const dates = values(xml, 'pubDate');
    expect(dates.every((date) => RFC_822.test(date ?? ''))).toBe(true);
    expect(dates.every((date) => !Number.isNaN(Date.parse(date ?? '')))).toBe(true);
    const links = values(xml, 'link').map((link) => new URL(link ?? ''));
    expect(links.every(({ origin }) => origin === 'https://blog.example')).toBe(true);
    const guids = values(xml, 'guid');
    expect(new Set(guids).size).toBe(guids.length);
  });
});

describe('the start page', () => {
  test('lists the newest posts and leaves none without a link', () => {
    const view = aFullBlog();
    const html = indexPage(view);
    expect(html.match(/<article /g)).toHaveLength(10);
    for (const { slug } of view.posts) expect(html).toContain(`href="beitraege/${slug}.html"`);
    expect(html).not.toContain('"../');
    expect(html).toContain('href="theme/theme.css"');
  });
});
