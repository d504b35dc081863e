import { altHash } from '../../core/alt/alt-hash.js';
import type { Finding } from '../../core/alt/finding.js';
import { DEFAULT_ALT_SETTINGS } from '../../core/alt/settings.js';
import type { PostSummary } from '../../core/contract/posts.js';
import type { Asset } from '../../core/image/asset.js';
import { newImageUse, type ImageUse } from '../../core/image/image-use.js';
import type { Author } from '../../core/post/author.js';
import { DEFAULT_PROFILE } from '../../core/post/blog-profile.js';
import type { Category } from '../../core/post/category.js';
import type { LibraryContent } from '../../core/post/library.js';
import { NO_TEAM_RECORDS, type Post } from '../../core/post/post.js';
import { DEFAULT_STYLE_SETTINGS } from '../../core/style/settings.js';

const DAY = '2025-06-03T08:00:00.000Z';

/** A post with a body of two paragraphs and nothing unusual. */
export function aPost(parts: Partial<Post> = {}): Post {
  return {
    id: 'post-0001',
    title: 'Die Bank vor dem Rathaus',
    slug: 'die-bank-vor-dem-rathaus',
    status: 'draft',
    language: 'de',
    categories: ['kat-praxis'],
    tags: [],
    authors: [],
    byline: '',
    introduction: '',
    body: 'Seit Mai steht eine Bank vor dem Rathaus.\n\nSie wird gern genutzt.\n',
    teaserMode: 'break',
    excerpt: '',
    featured: null,
    notes: '',
    publishAt: null,
    ...NO_TEAM_RECORDS,
    revision: 1,
    createdAt: DAY,
    updatedAt: DAY,
    ...parts,
  };
}

/** A post as lists show it. */
export function aPostSummary(parts: Partial<PostSummary> = {}): PostSummary {
  const { id, title, slug, status, language, categories, authors } = aPost();
  const { publishAt, createdAt, updatedAt } = aPost();
  return {
    ...{ id, title, slug, status, language, categories, authors, publishAt, createdAt, updatedAt },
    tags: [],
    thumbnail: null,
    images: { described: 0, decorative: 0, missing: 0 },
    words: 11,
    openNotes: 0,
    counted: true,
    ...parts,
  };
}

/** A category „Praxisbeispiele“. */
export function aCategory(parts: Partial<Category> = {}): Category {
  return {
    id: 'kat-praxis',
    slug: 'praxisbeispiele',
    name: 'Praxisbeispiele',
    description: '',
    ...parts,
  };
}

/** An author of the team. */
export function anAuthor(parts: Partial<Author> = {}): Author {
  return {
    id: 'autor-0001',
    name: 'Jorinde Falkenau',
    role: 'Redaktion',
    organisation: 'Stadt Weidenfurt',
    bio: '',
    portrait: null,
    guest: false,
    ...parts,
  };
}

/** What a library shares: one category, no authors, the usual profile. */
export function aLibrary(parts: Partial<LibraryContent> = {}): LibraryContent {
  return {
    id: 'bibliothek-0001',
    profile: DEFAULT_PROFILE,
    categories: [aCategory()],
    authors: [],
    altSettings: DEFAULT_ALT_SETTINGS,
    styleSettings: DEFAULT_STYLE_SETTINGS,
    ...parts,
  };
}

/** A stored JPEG of 1600 × 1200 px. `seed` is one hex digit that fills its hash. */
export function anAsset(seed = 'a', parts: Partial<Asset> = {}): Asset {
  return {
    hash: seed.repeat(64),
    type: 'image/jpeg',
    width: 1600,
    height: 1200,
    bytes: 240_000,
    animated: false,
    originalName: 'bank.jpg',
    addedAt: DAY,
    ...parts,
  };
}

/** A described use of the picture that `anAsset(seed)` is. */
export function anImageUse(seed = 'a', parts: Partial<ImageUse> = {}): ImageUse {
  return {
    ...newImageUse(seed.repeat(64)),
    alt: 'Zwei Frauen sitzen auf einer Bank.',
    decision: 'described',
    ...parts,
  };
}

/** A blocking finding about the first picture of the text. */
export function aFinding(parts: Partial<Finding> = {}): Finding {
  return {
    rule: 'alt-missing',
    severity: 'block',
    params: {},
    image: { asset: 'a'.repeat(64), altHash: altHash(''), place: 0 },
    from: 10,
    to: 90,
    ...parts,
  };
}
