import { z } from 'zod';
import { DismissedFinding } from '../alt/dismissal.js';
import { Finding } from '../alt/finding.js';
import { RecordId } from '../post/post.js';
import { command } from './procedure.js';

/** What the rules found in a post: `findings` stand, `dismissed` were judged not to apply. */
export const PostFindings = z.object({
  post: RecordId,
  slug: z.string(),
  title: z.string(),
  findings: z.array(Finding),
  dismissed: z.array(DismissedFinding),
});
export type PostFindings = z.infer<typeof PostFindings>;

export const checks = {
  /** Runs every rule over the named posts, or over all (null). Posts without findings are listed too. */
  run: command
    .input(z.object({ posts: z.array(RecordId).nullable() }))
    .output(z.array(PostFindings)),
};
