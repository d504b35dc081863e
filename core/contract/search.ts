import { z } from 'zod';
import { RecordId } from '../post/post.js';
import { command } from './procedure.js';

/** A place in a text, UTF-16 offsets. */
const Mark = z.object({ from: z.int().min(0), to: z.int().min(1) });

const QueryText = z.string().max(500);

export const search = {
  /**
   * The posts that hold every word of `text` in any of its German spellings and gender forms, best
   * first; null when it holds no word yet. `read` of `total` posts have been looked through so far: right after opening a large
   * library it grows with every question.
   */
  query: command
    .input(z.object({ text: QueryText }))
    .output(z.object({ posts: z.array(RecordId).nullable(), read: z.int(), total: z.int() })),
  /** The piece of a post's text that holds the words, with their places in it; null when only title or names hold them. POST_NOT_FOUND, POST_DAMAGED. */
  excerpt: command
    .input(z.object({ text: QueryText, post: RecordId }))
    .output(z.object({ text: z.string(), marks: z.array(Mark) }).nullable()),
};
