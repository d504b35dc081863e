import { z } from 'zod';
import { RecordId, Slug } from './post.js';

/** A section of the blog with its own archive page. `description` is Markdown and opens that page. */
export const Category = z.object({
  id: RecordId,
  slug: Slug,
  name: z.string().min(1).max(200),
  description: z.string().max(10_000),
});
export type Category = z.infer<typeof Category>;
