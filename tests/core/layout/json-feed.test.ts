import { expect, test } from 'vitest';
import { z } from 'zod';
import { jsonFeed } from '../../../core/layout/json-feed.js';
import { notFoundPage } from '../../../core/layout/not-found-page.js';
import { aBlogView } from '../../builders/blog-view.js';
import { aPost } from '../../builders/content.js';
import { aFullBlog } from './a-full-blog.js';

test('the JSON feed names its version, and every post with a whole address', () => {
  const posts = [aPost({ slug: 'bank', title: 'Die „Bank“' })];
  const view = aBlogView({ posts, profile: { baseUrl: 'https://blog.example/amt' } });
  expect(JSON.parse(jsonFeed(view))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: 'https://blog.example/amt/feed.json',
    items: [{ url: 'https://blog.example/amt/beitraege/bank.html', title: 'Die „Bank“' }],
  });
});

/** JSON Feed 1.1, as far as a blog's feed has it; anything else would be a mistake. */
const JsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url().optional(),
  feed_url: z.url().optional(),
  description: z.string().optional(),
  language: z.string().optional(),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string().min(1),
      content_text: z.string(),
      image: z.url().optional(),
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime(),
      authors: z
        .array(z.strictObject({ name: z.string().min(1) }))
        .min(1)
        .optional(),
      tags: z.array(z.string().min(1)).min(1).optional(),
      language: z.string(),
    }),
  ),
});

test('the JSON feed is one by its specification, each post with an id of its own', () => {
  const view = aFullBlog();
  const at = { ...view, profile: { ...view.profile, baseUrl: 'https://blog.example' } };
  const { items } = JsonFeed.parse(JSON.parse(jsonFeed(at)));
  expect(items).toHaveLength(10);
  expect(new Set(items.map(({ id }) => id)).size).toBe(10);
});

test('the page for lost readers finds its style from any depth', () => {
  const view = aBlogView({ profile: { baseUrl: 'https://blog.example/amt/' } });
  expect(notFoundPage(view)).toContain('href="/amt/theme/theme.css"');
  expect(notFoundPage(aBlogView())).toContain('href="theme/theme.css"');
});
