import { expect, test } from 'vitest';
import { jsonFeed } from '../../../core/layout/json-feed.js';
import { notFoundPage } from '../../../core/layout/not-found-page.js';
import { aBlogView } from '../../builders/blog-view.js';
import { aPost } from '../../builders/content.js';

test('the JSON feed names its version, and every post with a whole address', () => {
  const posts = [aPost({ slug: 'bank', title: 'Die „Bank“' })];
  const view = aBlogView({ posts, profile: { baseUrl: 'https://blog.example/amt' } });
  expect(JSON.parse(jsonFeed(view))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: 'https://blog.example/amt/feed.json',
    items: [{ url: 'https://blog.example/amt/beitraege/bank.html', title: 'Die „Bank“' }],
  });
});

test('the page for lost readers finds its style from any depth', () => {
  const view = aBlogView({ profile: { baseUrl: 'https://blog.example/amt/' } });
  expect(notFoundPage(view)).toContain('href="/amt/theme/theme.css"');
  expect(notFoundPage(aBlogView())).toContain('href="theme/theme.css"');
});
