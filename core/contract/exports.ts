import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { Manifest } from '../export/manifest.js';
import { MarkdownPreset } from '../export/presets/preset.js';
import { RecordId } from '../post/post.js';
import { command } from './procedure.js';

export const ExportFormat = z.enum(['site', 'markdown', 'wordpress', 'package']);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** What an export does right now. `done` of `total` counts files of that step. */
const ExportProgress = z.object({
  kind: z.literal('progress'),
  step: z.enum(['check', 'pages', 'pictures', 'write']),
  done: z.int().min(0),
  total: z.int().min(0),
});

const ExportDone = z.object({
  kind: z.literal('done'),
  path: z.string(),
  bytes: z.int(),
  manifest: Manifest,
});

export const ExportEvent = z.discriminatedUnion('kind', [ExportProgress, ExportDone]);
export type ExportEvent = z.infer<typeof ExportEvent>;

export const ExportRequest = z.object({
  format: ExportFormat,
  /** Whom a Markdown bundle is for (`plain` unless said); other formats have no use for it. */
  preset: MarkdownPreset.optional(),
  /** Ids, or null for every post that `category` leaves. */
  posts: z.array(RecordId).nullable(),
  category: RecordId.nullable(),
  /** Absolute path of the zip to write. */
  out: z.string().min(1),
  /** Export although findings block; the bundle's report names them. */
  force: z.boolean(),
  /** Overwrite `out`. */
  replace: z.boolean(),
});
export type ExportRequest = z.infer<typeof ExportRequest>;

/** A post as a Word document, to be written to `out` (absolute path). */
const WordRequest = z.object({
  post: RecordId,
  out: z.string().min(1),
  /** Overwrite `out`. */
  replace: z.boolean(),
});

export const exports = {
  /**
   * Writes a bundle and reports progress; closing the iterator cancels and leaves nothing behind.
   * EXPORT_BLOCKED, EXPORT_NOTHING_SELECTED, EXPORT_TARGET_EXISTS, DISK_*.
   */
  run: command.input(ExportRequest).output(eventIterator(ExportEvent)),
  /**
   * Writes one post as a Word document for approval: pictures with their descriptions as Word's own,
   * space for notes. POST_NOT_FOUND, EXPORT_TARGET_EXISTS, ASSET_NOT_FOUND, TEXT_*, DISK_*.
   */
  word: command.input(WordRequest).output(z.object({ path: z.string(), bytes: z.int() })),
};
