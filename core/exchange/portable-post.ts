import { z } from 'zod';
import type { LibraryContent } from '../post/library.js';
import { PostContent, Slug } from '../post/post.js';

/**
 * A post as it travels between libraries: categories by slug and authors by name, because every
 * library gives them ids of its own. Order does not count there, so that both sides write the same.
 */
export const PortablePost = PostContent.extend({
  categories: z.array(Slug),
  authors: z.array(z.string().min(1).max(200)),
});
export type PortablePost = z.infer<typeof PortablePost>;

/** A post of this library as it travels. Categories and authors that do not exist any more stay behind. */
export function portablePost(
  post: PostContent,
  { categories, authors }: Pick<LibraryContent, 'categories' | 'authors'>,
): PortablePost {
  const content = PostContent.parse(post);
  const slugs = new Map(categories.map(({ id, slug }) => [id, slug]));
  const names = new Map(authors.map(({ id, name }) => [id, name]));
  return {
    ...content,
    categories: content.categories.flatMap((id) => slugs.get(id) ?? []),
    authors: content.authors.flatMap((id) => names.get(id) ?? []),
  };
}

/** A post that came, with the ids of this library. Its categories and authors must have been taken in before. */
export function localPost(
  post: PortablePost,
  { categories, authors }: Pick<LibraryContent, 'categories' | 'authors'>,
): PostContent {
  const bySlug = new Map(categories.map(({ id, slug }) => [slug, id]));
  const byName = new Map(authors.map(({ id, name }) => [name, id]));
  return PostContent.parse({
    ...post,
    categories: post.categories.flatMap((slug) => bySlug.get(slug) ?? []),
    authors: post.authors.flatMap((name) => byName.get(name) ?? []),
  });
}
