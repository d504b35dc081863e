import type { PostContent } from '../../../core/post/post.js';
import { slugify, uniqueSlug } from '../../../core/post/slug.js';

/**
 * A new title, and with it a new address as long as the address was only made from the title:
 * while the post is a draft and nobody wrote an address of their own. `taken` are the addresses of
 * the other posts.
 */
export function retitle(
  content: PostContent,
  title: string,
  taken: ReadonlySet<string>,
): PostContent {
  const made = slugify(content.title);
  const own = content.slug !== made && !isNumbered(content.slug, made);
  if (own || content.status !== 'draft') return { ...content, title };
  return { ...content, title, slug: uniqueSlug(slugify(title), taken) };
}

/** Whether a slug is another one with the number that made it unique. */
function isNumbered(slug: string, base: string): boolean {
  return slug.startsWith(`${base}-`) && /^\d+$/.test(slug.slice(base.length + 1));
}
