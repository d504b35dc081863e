import { z } from 'zod';
import { Dismissal } from '../../alt/dismissal.js';
import { PostStatus, RecordId, TeaserMode } from '../../post/post.js';
import { TextRecord } from './restore-text.js';

/** Version of what stands under `blogpult` in the front matter of a preset. */
export const OWN_RECORD_VERSION = 1;

const NO_TEXT: TextRecord = { pairs: [] };

/**
 * What only Blogpult reads in the front matter of a document for Hugo or Eleventy. `undated`: the
 * post has no publish date, `date` is when it was made. `text` and `introduction` give the dialect back.
 */
export const OwnRecord = z.object({
  preset: z.enum(['hugo', 'eleventy']),
  version: z.literal(OWN_RECORD_VERSION),
  id: RecordId,
  status: PostStatus,
  teaserMode: TeaserMode,
  undated: z.boolean(),
  createdAt: z.string(),
  notes: z.string().default(''),
  dismissals: z.array(Dismissal).default([]),
  text: TextRecord.default(NO_TEXT),
  introduction: TextRecord.default(NO_TEXT),
});
export type OwnRecord = z.infer<typeof OwnRecord>;
