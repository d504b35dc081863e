import type { BlogView } from '../../layout/blog-view.js';
import { postDate, type Post } from '../../post/post.js';
import type { PlainDocument } from '../planned-file.js';
import { OWN_RECORD_VERSION, type OwnRecord } from './own-record.js';
import type { ForeignPreset } from './preset.js';
import { translateText, type Translation } from './translate-text.js';
import { zonedTime } from './zoned-time.js';

/** A post's front matter and text as a site generator expects them. */
export interface PresetPost {
  readonly document: PlainDocument;
  readonly body: string;
}

/**
 * A post for Hugo or Eleventy: names where ours has ids, times with the blog's zone, and under
 * `blogpult` what only Blogpult reads. `featured` is the featured picture as the bundle names it.
 */
export function presetPost(
  post: Post,
  view: BlogView,
  translation: Translation,
  featured: (PlainDocument & { readonly file?: unknown }) | null,
): PresetPost {
  const { timeZone } = view.profile;
  const body = translateText(post.body, translation);
  const introduction = translateText(post.introduction, translation);
  const { title, slug, language, tags, excerpt, notes, dismissals, createdAt } = post;
  const own: OwnRecord = {
    ...{ preset: translation.preset, version: OWN_RECORD_VERSION },
    ...{ id: post.id, status: post.status, teaserMode: post.teaserMode },
    ...{ undated: post.publishAt === null, createdAt, notes, dismissals },
    ...{ text: body.record, introduction: introduction.record },
  };
  const document = {
    ...{ title, slug },
    date: zonedTime(postDate(post), timeZone),
    lastmod: zonedTime(post.updatedAt, timeZone),
    draft: post.status === 'draft' || post.status === 'review',
    language,
    ...(excerpt === '' ? {} : { description: excerpt }),
    categories: post.categories.map((id) => reference(id, view.categories)),
    tags,
    authors: post.authors.map((id) => reference(id, view.authors)),
    ...(post.byline === '' ? {} : { byline: post.byline }),
    ...(post.introduction === '' ? {} : { introduction: introduction.text }),
    ...(featured === null ? {} : { featured }),
    ...EXTRAS[translation.preset](post, featured?.file),
    blogpult: own,
  };
  return { document, body: body.text };
}

/** What one generator has its own names for. */
const EXTRAS: Record<ForeignPreset, (post: Post, featured: unknown) => PlainDocument> = {
  hugo: ({ teaserMode, excerpt }, featured) => ({
    ...(teaserMode === 'excerpt' && excerpt !== '' ? { summary: excerpt } : {}),
    ...(typeof featured !== 'string'
      ? {}
      : { images: [featured], resources: [{ src: featured, name: 'featured' }] }),
  }),
  // A text is never run as a template: two braces in it are two braces.
  eleventy: () => ({ templateEngineOverride: 'md' }),
};

interface Named {
  readonly id: string;
  readonly name: string;
  readonly slug?: string;
}

/** How a reader of names finds a category or author again: by name where that is plain, else by slug or id. */
function reference(id: string, all: readonly Named[]): string {
  const meant = all.find((item) => item.id === id);
  if (meant === undefined) return id;
  const isPlain = (text: string) =>
    text === text.trim() &&
    all.every((item) => item === meant || !answersTo(item, text.toLowerCase()));
  return [meant.name, meant.slug ?? id].find(isPlain) ?? id;
}

function answersTo({ id, name, slug }: Named, text: string): boolean {
  return id === text || slug === text || name.toLowerCase() === text;
}
