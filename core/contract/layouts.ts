import { z } from 'zod';
import { RecordId } from '../post/post.js';
import { command } from './procedure.js';

export const Layout = z.enum([
  'article',
  'category',
  'teaser',
  'card',
  'author',
  'start',
  'feed',
  'print',
]);
export type Layout = z.infer<typeof Layout>;

export const layouts = {
  /**
   * One page of HTML, byte for byte as the preview shows it and the site bundle holds it.
   * `standalone` puts style and pictures into the page itself. Article, teaser,
   * card and print need `post`, category needs `category`, author `author`; `page` counts from 1. The feed is XML.
   * POST_NOT_FOUND, CATEGORY_NOT_FOUND, AUTHOR_NOT_FOUND, INPUT_INVALID, TEXT_TOO_LONG,
   * TEXT_TOO_NESTED, PARAGRAPH_TOO_LONG.
   */
  render: command
    .input(
      z.object({
        layout: Layout,
        post: RecordId.nullable(),
        category: RecordId.nullable(),
        author: RecordId.nullable().default(null),
        page: z.int().min(1),
        standalone: z.boolean(),
        /** Only for print: list what is said of each picture at the end. */
        alts: z.boolean().default(false),
      }),
    )
    .output(z.object({ html: z.string() })),
};
