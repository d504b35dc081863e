import { z } from 'zod';
import { RecordId } from '../post/post.js';
import { command } from './procedure.js';

export const Layout = z.enum(['article', 'category', 'teaser']);
export type Layout = z.infer<typeof Layout>;

export const layouts = {
  /**
   * One page of HTML, byte for byte as the preview shows it and the site bundle holds it.
   * `standalone` puts style and pictures into the page itself. Article and teaser need `post`,
   * category needs `category`; `page` counts from 1. POST_NOT_FOUND, CATEGORY_NOT_FOUND, INPUT_INVALID.
   */
  render: command
    .input(
      z.object({
        layout: Layout,
        post: RecordId.nullable(),
        category: RecordId.nullable(),
        page: z.int().min(1),
        standalone: z.boolean(),
      }),
    )
    .output(z.object({ html: z.string() })),
};
