import type { BlogView } from '../../layout/blog-view.js';
import { escapeText, withoutForbidden } from '../../markdown/escape.js';
import { postDate, type Post } from '../../post/post.js';
import { slugify } from '../../post/slug.js';
import type { BundleMedia, BundlePost, WordPressBundle } from './bundle-document.js';
import { localTime } from '../../post/local-time.js';
import { picturesBelow } from './pasted-pictures.js';
import { postBlocks } from './post-blocks.js';
import type { SiteAddresses } from './site-addresses.js';

/** Whom the posts belong to until the importer is told; it asks for it by this name. */
const AUTHOR = 'blogpult';

/**
 * The posts and pictures as WordPress's standard importer reads them (WXR 1.2). No numbers: they could
 * name other posts of the target. Posts are drafts; their pictures are fetched from `addresses.media`.
 */
export function wxr(view: BlogView, bundle: WordPressBundle, addresses: SiteAddresses): string {
  const posts = new Map(view.posts.map((post) => [post.id, post]));
  const items = bundle.posts.flatMap((entry) => {
    const post = posts.get(entry.id);
    return post === undefined ? [] : postItem({ view, post, entry, bundle, addresses });
  });
  const pictures = attachmentItems(view, bundle, addresses);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">',
    '<channel>',
    element('title', view.profile.name),
    element('link', addresses.site),
    element('language', view.profile.language),
    element('wp:wxr_version', '1.2'),
    element('wp:base_site_url', addresses.site),
    element('wp:base_blog_url', addresses.site),
    `<wp:author>${cdata('wp:author_login', AUTHOR)}${cdata('wp:author_display_name', view.profile.name)}</wp:author>`,
    ...bundle.categories.map(
      ({ slug, name, description }) =>
        `<wp:category>${cdata('wp:category_nicename', slug)}${cdata('wp:category_parent', '')}${cdata('wp:cat_name', name)}${cdata('wp:category_description', description)}</wp:category>`,
    ),
    ...pictures,
    ...items,
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

interface Item {
  readonly view: BlogView;
  readonly post: Post;
  readonly entry: BundlePost;
  readonly bundle: WordPressBundle;
  readonly addresses: SiteAddresses;
}

function postItem({ view, post, entry, bundle, addresses }: Item): string {
  const pictures = picturesBelow(addresses.media, view, bundle.media);
  const { markup, footnotes } = postBlocks(view, post, pictures);
  const notes = footnotes.length === 0 ? [] : [meta('footnotes', JSON.stringify(footnotes))];
  const names = new Map(bundle.categories.map(({ slug, name }) => [slug, name]));
  return [
    '<item>',
    cdata('title', entry.title),
    cdata('dc:creator', AUTHOR),
    cdata('content:encoded', markup),
    cdata('excerpt:encoded', entry.excerpt),
    element('wp:post_date', localTime(postDate(post), view.profile.timeZone)),
    cdata('wp:post_name', entry.slug),
    ...settings('post', 'draft'),
    ...entry.categories.map((slug) => term('category', slug, names.get(slug) ?? slug)),
    ...entry.tags.map((tag) => term('post_tag', slugify(tag), tag)),
    ...notes,
    '</item>',
  ].join('\n');
}

/** Titles are what the importer tells attachments apart by, so each is the name of its file. */
function attachmentItems(
  view: BlogView,
  bundle: WordPressBundle,
  addresses: SiteAddresses,
): string[] {
  const newest = view.posts
    .map((post) => postDate(post))
    .sort()
    .at(-1);
  const date = localTime(newest ?? '2025-01-01T00:00:00Z', view.profile.timeZone);
  return bundle.media.map((media) => attachmentItem(media, date, addresses));
}

function attachmentItem(media: BundleMedia, date: string, addresses: SiteAddresses): string {
  const name = media.file.replace(/^media\//, '');
  return [
    '<item>',
    cdata('title', name.replace(/\.[a-z]+$/, '')),
    cdata('dc:creator', AUTHOR),
    cdata('content:encoded', ''),
    cdata('excerpt:encoded', media.caption),
    element('wp:post_date', date),
    ...settings('attachment', 'inherit'),
    element('wp:attachment_url', addresses.media + name),
    ...(media.alt === '' ? [] : [meta('_wp_attachment_image_alt', media.alt)]),
    '</item>',
  ].join('\n');
}

function settings(type: string, status: string): string[] {
  return [
    element('wp:comment_status', type === 'post' ? 'open' : 'closed'),
    element('wp:ping_status', 'closed'),
    element('wp:status', status),
    element('wp:post_parent', '0'),
    element('wp:menu_order', '0'),
    element('wp:post_type', type),
    element('wp:post_password', ''),
    element('wp:is_sticky', '0'),
  ];
}

function term(domain: string, slug: string, name: string): string {
  return `<category domain="${domain}" nicename="${escapeText(slug)}">${section(name)}</category>`;
}

function meta(key: string, value: string): string {
  return `<wp:postmeta>${cdata('wp:meta_key', key)}${cdata('wp:meta_value', value)}</wp:postmeta>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeText(text)}</${name}>`;
}

function cdata(name: string, text: string): string {
  return `<${name}>${section(text)}</${name}>`;
}

/** Text as it is; what would end the section is parted into two. */
function section(text: string): string {
  return `<![CDATA[${withoutForbidden(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
