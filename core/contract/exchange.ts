import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { RevisionId } from '../exchange/revision-graph.js';
import { MergeChoice, MergeConflict } from '../merge/conflict.js';
import { RecordId } from '../post/post.js';
import { ExportEvent } from './exports.js';
import { command } from './procedure.js';

/** A version of a post that came from elsewhere and waits for decisions. `at` is when it came, UTC ISO. */
export const WaitingVersion = z.object({
  post: RecordId,
  title: z.string(),
  revision: RevisionId,
  by: z.string(),
  at: z.iso.datetime(),
  file: z.string(),
});
export type WaitingVersion = z.infer<typeof WaitingVersion>;

const OneWaiting = z.object({ post: RecordId, revision: RevisionId });

export const exchange = {
  /**
   * Writes an exchange package: `posts` as they are, or an `assignment` for a guest author. Drafts and
   * open findings go along. EXPORT_NOTHING_SELECTED, EXPORT_TARGET_*, POST_NOT_FOUND, DISK_*.
   */
  write: command
    .input(
      z.object({
        kind: z.enum(['posts', 'assignment']),
        posts: z.array(RecordId).min(1),
        out: z.string().min(1),
        replace: z.boolean(),
      }),
    )
    .output(eventIterator(ExportEvent)),
  /** Versions that wait for decisions, the latest first. */
  waiting: command.output(z.array(WaitingVersion)),
  /** What has to be decided about one of them; empty when nothing is left to decide. POST_NOT_FOUND, VERSION_NOT_FOUND. */
  compare: command.input(OneWaiting).output(z.array(MergeConflict)),
  /**
   * Merges a version that waits. While a conflict is undecided nothing changes and the open ones are
   * answered; an empty answer means that the post is merged and the text before lies in its timeline.
   * POST_NOT_FOUND, VERSION_NOT_FOUND, POST_CONFLICT when somebody wrote meanwhile, LIBRARY_READ_ONLY, DISK_*.
   */
  decide: command
    .input(OneWaiting.extend({ choices: z.record(z.string(), MergeChoice) }))
    .output(z.array(MergeConflict)),
  /** Puts a version that waits aside: the post stays as it is, and the version is never asked about again. */
  decline: command.input(OneWaiting).output(z.void()),
};
