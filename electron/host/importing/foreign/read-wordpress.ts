import { createHash } from 'node:crypto';
import { momentOf } from '../../../../core/post/local-time.js';
import { slugify } from '../../../../core/post/slug.js';
import { judgeText, type ReadDocument } from '../read-document.js';
import type { PartNote } from '../reader/part-note.js';
import {
  readPart,
  type ForeignCategory,
  type ReaderJob,
  type ReaderProgress,
  type ReadPart,
} from '../reader/protocol.js';
import { ImportRefusal } from '../refusal.js';
import { toDialect, wordsIn } from './to-dialect.js';
import { contentHtml, type Attachment } from './wordpress-content.js';
import { wordpressRecords, type WordpressItem, type WordpressRecord } from './wordpress-items.js';

/** Posts handed over at a time, and UTF-16 units of their texts, so that memory does not grow with the file. */
const AT_ONCE = 50;
const TEXT_AT_ONCE = 500_000;

interface Site {
  readonly attachments: Map<string, Attachment>;
  readonly authors: Map<string, string>;
  readonly categories: ForeignCategory[];
  /** How many items of each kind are no posts. */
  readonly others: Map<string, number>;
  /** How many items are posts. */
  posts: number;
  readonly timeZone: string;
  readonly isWanted: (item: Pick<WordpressItem, 'fields'>) => boolean;
}

/**
 * Reads a WordPress export file twice: first all of it is judged and what posts refer to is collected,
 * then the posts come in parts. `tell` is told how much was judged. Throws ImportRefusal, always before
 * the first part.
 */
export async function* readWordpress(
  job: ReaderJob,
  tell: (progress: ReaderProgress) => void = () => undefined,
): AsyncGenerator<ReadPart, void, undefined> {
  const { path } = job;
  const site = await siteOf(job, tell);
  const { categories, posts: total } = site;
  const notes: PartNote[] = [...site.others].map(([kind, count]) => ({
    outcome: 'left-out',
    reason: kind === 'page' ? 'wordpress-pages' : 'wordpress-others',
    params: { count, kind },
  }));
  let documents: ReadDocument[] = [];
  let length = 0;
  for await (const record of wordpressRecords(path)) {
    if (record.kind !== 'item' || !site.isWanted(record)) continue;
    try {
      const document = documentOf(record, site);
      documents.push(document);
      length += document.body.length;
    } catch (error) {
      if (!(error instanceof ImportRefusal)) throw error;
      const { reason, params } = error;
      notes.push({ file: nameOf(record), outcome: 'left-out', reason, params });
    }
    if (documents.length < AT_ONCE && length < TEXT_AT_ONCE) continue;
    yield readPart({ documents, categories, notes: notes.splice(0), total });
    [documents, length] = [[], 0];
  }
  yield readPart({ documents, categories, notes, total });
}

async function siteOf(
  { path, pages, timeZone }: ReaderJob,
  tell: (progress: ReaderProgress) => void,
): Promise<Site> {
  const site: Site = {
    attachments: new Map(),
    authors: new Map(),
    categories: [],
    others: new Map(),
    posts: 0,
    timeZone,
    isWanted: (item) => isPost(item) || (pages && isPage(item)),
  };
  for await (const record of wordpressRecords(path, tell)) collect(record, site);
  return site;
}

function collect(record: WordpressRecord, site: Site): void {
  const field = (name: string) => record.fields.get(name)?.trim() ?? '';
  if (record.kind === 'wp:author') {
    site.authors.set(field('wp:author_login'), field('wp:author_display_name'));
  } else if (record.kind === 'wp:category') {
    site.categories.push({
      name: wordsIn(field('wp:cat_name')).slice(0, 200),
      slug: slugOf(field('wp:category_nicename')),
      description: wordsIn(field('wp:category_description')),
    });
  } else if (field('wp:post_type') === 'attachment') {
    site.attachments.set(field('wp:post_id'), {
      url: field('wp:attachment_url'),
      alt: record.meta.get('_wp_attachment_image_alt') ?? '',
      caption: field('excerpt:encoded'),
      parent: field('wp:post_parent'),
    });
  } else if (site.isWanted(record)) site.posts += 1;
  else if (!QUIET.test(field('wp:post_type'))) {
    const kind = field('wp:post_type') === 'post' ? field('wp:status') : field('wp:post_type');
    site.others.set(kind, (site.others.get(kind) ?? 0) + 1);
  }
}

/** Records of the site's workings that no reader ever saw. */
const QUIET = /^(?:nav_menu_item|wp_|revision|custom_css|customize_changeset|oembed_cache)/;

const STATUS: Readonly<Record<string, string>> = {
  publish: 'exported',
  private: 'exported',
  future: 'ready',
  pending: 'review',
  draft: 'draft',
};

function isPost(item: Pick<WordpressItem, 'fields'>): boolean {
  return isOf(item, 'post');
}

function isPage(item: Pick<WordpressItem, 'fields'>): boolean {
  return isOf(item, 'page');
}

function isOf({ fields }: Pick<WordpressItem, 'fields'>, type: string): boolean {
  const status = fields.get('wp:status')?.trim() ?? '';
  return fields.get('wp:post_type')?.trim() === type && Object.hasOwn(STATUS, status);
}

function nameOf({ fields }: Pick<WordpressItem, 'fields'>): string {
  const given = slugOf(fields.get('wp:post_name')?.trim() ?? '');
  return given || slugify(wordsIn(fields.get('title')?.trim() ?? ''));
}

function documentOf(item: WordpressItem, site: Site): ReadDocument {
  const field = (name: string) => item.fields.get(name)?.trim() ?? '';
  const id = field('wp:post_id');
  const { html, shortcodes } = contentHtml(item.fields.get('content:encoded') ?? '', {
    attachments: site.attachments,
    post: id,
    footnotes: item.meta.get('footnotes') ?? '',
  });
  const { body, notes } = toDialect(html, { addressOf: (src) => src, unconfirmed: false });
  const kept: PartNote[] = shortcodes.map((name) => ({
    outcome: 'changed',
    reason: 'shortcode-kept',
    params: { name },
  }));
  const slug = nameOf(item);
  const data = dataOf(item, site, slug, body);
  return judgeText({ path: slug, data, body, notes: [...notes, ...kept] });
}

function dataOf(item: WordpressItem, site: Site, slug: string, body: string) {
  const field = (name: string) => item.fields.get(name)?.trim() ?? '';
  // Drafts have no date in UTC yet; theirs is the site's own time.
  const date =
    dateOf(field('wp:post_date_gmt'), 'UTC') ?? dateOf(field('wp:post_date'), site.timeZone);
  const terms = (domain: string) => item.terms.filter((term) => term.domain === domain);
  const creator = field('dc:creator');
  const excerpt = wordsIn(field('excerpt:encoded'));
  const hasBreak = body.includes('<!--more');
  const featured = site.attachments.get(item.meta.get('_thumbnail_id') ?? '');
  return {
    // The same post of the same site is known again.
    id: `wp-${digest(field('guid') || `${field('link')} ${field('wp:post_id')}`)}`,
    title: wordsIn(field('title')).slice(0, 500),
    slug,
    status: STATUS[field('wp:status')],
    categories: terms('category').map((term) => slugOf(term.slug) || term.name),
    tags: terms('post_tag').map(({ name }) => wordsIn(name).slice(0, 100)),
    authors: creator === '' ? [] : [site.authors.get(creator) || creator],
    ...(excerpt === '' ? {} : { excerpt, ...(hasBreak ? {} : { teaserMode: 'excerpt' }) }),
    ...(date === null ? {} : { createdAt: date, publishAt: date }),
    ...(featured === undefined ? {} : { featured: featuredOf(featured) }),
  };
}

function featuredOf({ url, alt, caption }: Attachment) {
  return { file: url, alt, caption: wordsIn(caption), unconfirmed: alt !== '' };
}

function dateOf(text: string, timeZone: string): string | null {
  return text.startsWith('0000') ? null : momentOf(text, timeZone);
}

/** WordPress writes umlauts of addresses as `%c3%bc`. */
function slugOf(text: string): string {
  try {
    return text === '' ? '' : slugify(decodeURIComponent(text));
  } catch {
    return slugify(text);
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}
