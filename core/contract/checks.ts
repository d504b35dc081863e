import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { DismissedFinding } from '../alt/dismissal.js';
import { Finding } from '../alt/finding.js';
import { Language, RecordId } from '../post/post.js';
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

/** A report on the descriptions of the named posts, or of all (null), to be written to `out` (absolute path). */
const ReportRequest = z.object({
  posts: z.array(RecordId).nullable(),
  format: z.enum(['html', 'csv']),
  /** The reader's. */
  language: Language,
  out: z.string().min(1),
  /** Overwrite `out`. */
  replace: z.boolean(),
});

/** Which posts to check, or all (null), and whether the house style has its word besides the descriptions. */
const CheckRequest = z.object({
  posts: z.array(RecordId).nullable(),
  about: z.enum(['everything', 'descriptions']).default('everything'),
});
export type CheckRequest = z.infer<typeof CheckRequest>;

/** What was found in the next posts of a check, which is `done` with so many of `total`. */
const CheckedPosts = z.object({
  found: z.array(PostFindings),
  done: z.int().min(0),
  total: z.int().min(0),
});

export const checks = {
  /** Runs the rules over posts, those named in their order, all newest first. Posts without findings are listed too. POST_NOT_FOUND, POST_DAMAGED, DISK_*. */
  run: command.input(CheckRequest).output(z.array(PostFindings)),
  /** The same, some posts at a time. Closing the iterator ends it. */
  runTold: command.input(CheckRequest).output(eventIterator(CheckedPosts)),
  /**
   * Writes a report on descriptions: every picture with thumbnail, decision, findings and dismissals,
   * as a page that needs nothing else or as a table. POST_NOT_FOUND, EXPORT_TARGET_*, EXPORT_NO_SPACE, EXPORT_NAME_REFUSED, EXPORT_FOLDER_*, DISK_*.
   */
  report: command
    .input(ReportRequest)
    .output(z.object({ path: z.string(), bytes: z.int(), posts: z.int(), pictures: z.int() })),
};
