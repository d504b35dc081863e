import { z } from 'zod';
import { ImageUse } from '../image/image-use.js';
import { RecordId } from './post.js';

/** Somebody who writes: a member of the team or a guest. `bio` is Markdown. */
export const Author = z.object({
  id: RecordId,
  name: z.string().min(1).max(200),
  role: z.string().max(200),
  organisation: z.string().max(200),
  bio: z.string().max(10_000),
  portrait: ImageUse.nullable(),
  guest: z.boolean(),
});
export type Author = z.infer<typeof Author>;
