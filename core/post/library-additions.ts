import { z } from 'zod';
import { Author } from './author.js';
import { BlogProfile } from './blog-profile.js';
import { Category } from './category.js';
import { LibraryContent } from './library.js';
import { uniqueSlug } from './slug.js';

/** What an import adds to a library's content; `adopted` takes the place of an empty library's profile and settings. */
export const LibraryAdditions = z.object({
  adopted: LibraryContent.pick({ altSettings: true, styleSettings: true })
    .extend({ profile: BlogProfile })
    .nullable(),
  categories: z.array(Category),
  authors: z.array(Author),
});
export type LibraryAdditions = z.infer<typeof LibraryAdditions>;

/** Content with additions; adding the same twice changes nothing the second time, and other people's changes stay. */
export function withAdditions(
  content: LibraryContent,
  { adopted, categories, authors }: LibraryAdditions,
): LibraryContent {
  const slugs = new Set(content.categories.map(({ slug }) => slug));
  const known = new Set([...content.categories, ...content.authors].map(({ id }) => id));
  const fresh = categories.filter(({ id }) => !known.has(id));
  return {
    ...content,
    ...adopted,
    categories: [
      ...content.categories,
      ...fresh.map((category) => ({ ...category, slug: uniqueSlug(category.slug, slugs) })),
    ],
    authors: [...content.authors, ...authors.filter(({ id }) => !known.has(id))],
  };
}
