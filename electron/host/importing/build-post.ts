import type { ImportNote } from '../../../core/contract/imports.js';
import { useOfPicture } from '../../../core/export/picture-document.js';
import type { ImageUse } from '../../../core/image/image-use.js';
import { NO_TEAM_RECORDS, type Language, type TeaserMode } from '../../../core/post/post.js';
import { slugify } from '../../../core/post/slug.js';
import { splitAtBreak } from '../../../core/post/teaser-break.js';
import type { IncomingPost } from '../posts/post-store.js';
import type { ImportedPictures } from './import-pictures.js';
import { localText } from './local-text.js';
import type { LibraryMerge } from './merge-library.js';
import type { ReadDocument } from './read-document.js';
import { note } from './refusal.js';

/** What a document needs around it to become a post. */
export interface PostSurroundings {
  readonly pictures: ImportedPictures;
  readonly merge: LibraryMerge;
  readonly language: Language;
}

/** What a document need not say. */
const UNWRITTEN = {
  status: 'draft',
  categories: [],
  tags: [],
  authors: [],
  byline: '',
  introduction: '',
  excerpt: '',
  notes: '',
  dismissals: [],
  publishAt: null,
} as const;

/** Turns a document into a post; everything that is not as written in it is noted. */
export function buildPost(
  document: ReadDocument,
  { pictures, merge, language }: PostSurroundings,
  notes: ImportNote[],
): IncomingPost {
  const { path, fields, title, body, pictures: targets } = document;
  for (const { outcome, reason, params } of document.notes) {
    notes.push(note(path, outcome, reason, params));
  }
  const teaserMode: TeaserMode = splitAtBreak(body) === null ? 'full' : 'break';
  const given = { ...UNWRITTEN, slug: slugify(title), language, teaserMode, ...fields };
  return {
    ...given,
    title,
    categories: unique(given.categories.map((name) => merge.categoryFor(name, path))),
    tags: unique(given.tags),
    authors: unique(given.authors.map((name) => merge.authorFor(name, path))),
    introduction: localText(given.introduction, path, pictures, notes, targets.introduction),
    body: localText(body, path, pictures, notes, targets.body),
    featured: featuredOf(document, pictures, notes),
    ...NO_TEAM_RECORDS,
    dismissals: [...given.dismissals],
    reviewNotes: [...document.reviewNotes],
  };
}

function featuredOf(
  { path, fields: { featured } }: ReadDocument,
  pictures: ImportedPictures,
  notes: ImportNote[],
): ImageUse | null {
  if (!featured) return null;
  const result = pictures.of(path, featured.file);
  if ('asset' in result) return useOfPicture(featured, result.asset);
  notes.push(note(path, 'left-out', result.reason, result.params));
  notes.push(note(path, 'changed', 'featured-left-out', { target: featured.file }));
  return null;
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
