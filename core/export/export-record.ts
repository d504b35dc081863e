import { z } from 'zod';
import { RecordId } from '../post/post.js';

/**
 * One export of a post: when (UTC ISO), as what, in which revision, the hash of the stored post (null
 * when it had changed before that could be written down), and how many findings it went past.
 */
export const ExportRecord = z.object({
  at: z.iso.datetime(),
  format: z.string().max(40),
  revision: z.int().positive(),
  sha256: z.string().nullable(),
  forced: z.int().min(0),
});
export type ExportRecord = z.infer<typeof ExportRecord>;

/** The exports of a library's posts by their ids, of each the latest first. */
export const ExportHistory = z.object({ posts: z.record(RecordId, z.array(ExportRecord)) });
export type ExportHistory = z.infer<typeof ExportHistory>;

/** Exports of one post that are remembered. */
const KEPT = 12;

/**
 * The history with one more export of some posts. What went out before as it goes out now is remembered
 * once, with the last time: else a blog that is exported often would keep a thousand records alike.
 */
export function withExport(
  history: ExportHistory,
  exported: ReadonlyMap<RecordId, ExportRecord>,
): ExportHistory {
  const posts = { ...history.posts };
  for (const [id, record] of exported) {
    const others = (posts[id] ?? []).filter((before) => !isAlike(before, record));
    posts[id] = [record, ...others].slice(0, KEPT);
  }
  return { posts };
}

/** The same state in the same form. A state without a hash is nobody's equal. */
function isAlike(one: ExportRecord, other: ExportRecord): boolean {
  return (
    one.sha256 !== null &&
    one.sha256 === other.sha256 &&
    one.format === other.format &&
    one.forced === other.forced
  );
}
