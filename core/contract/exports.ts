import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { ExportRecord } from '../export/export-record.js';
import { Manifest } from '../export/manifest.js';
import { MarkdownPreset } from '../export/presets/preset.js';
import { AssetHash } from '../image/asset.js';
import { Post, RecordId } from '../post/post.js';
import { command } from './procedure.js';

export const ExportFormat = z.enum(['site', 'markdown', 'wordpress', 'package']);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** What an export does right now. `done` of `total` counts files of that step; `remaining` is ms until it is done, where that can be told. */
const ExportProgress = z.object({
  kind: z.literal('progress'),
  step: z.enum(['check', 'pages', 'pictures', 'write']),
  done: z.int().min(0),
  total: z.int().min(0),
  remaining: z.int().min(0).optional(),
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

/** A post and the kind of bundle it is weighed for; `preset` as in an export. */
const WeighRequest = z.object({
  post: RecordId,
  format: ExportFormat.exclude(['package']),
  preset: MarkdownPreset.optional(),
});
export type WeighRequest = z.infer<typeof WeighRequest>;

/** Bytes of a post in a bundle, before packing: its page or document, and each picture in all its files. */
const WeighedPost = z.object({
  text: z.int(),
  pictures: z.array(
    z.object({
      asset: AssetHash,
      name: z.string(),
      width: z.int(),
      height: z.int(),
      files: z.int(),
      bytes: z.int(),
    }),
  ),
});
export type WeighedPost = z.infer<typeof WeighedPost>;

/** What is wrong with one file of a bundle (path with forward slashes). */
const BundleFault = z.object({ file: z.string(), fault: z.enum(['missing', 'extra', 'changed']) });
export type BundleFault = z.infer<typeof BundleFault>;

/** A bundle compared with its manifest; `bytes` is what the manifest adds up to. Sound without `faults`. */
const BundleReport = z.object({
  path: z.string(),
  format: z.string(),
  posts: z.int(),
  files: z.int(),
  bytes: z.int(),
  faults: z.array(BundleFault),
});
export type BundleReport = z.infer<typeof BundleReport>;

export const exports = {
  /**
   * When a post was exported, the latest first, and what it was then: null when it never was, or its
   * state of that day is not kept any more. POST_NOT_FOUND, DISK_*.
   */
  ofPost: command
    .input(z.object({ post: RecordId }))
    .output(z.object({ records: z.array(ExportRecord), base: Post.nullable() })),
  /** What a post comes to in a bundle. POST_NOT_FOUND, ASSET_NOT_FOUND, TEXT_*, DISK_*. */
  weigh: command.input(WeighRequest).output(WeighedPost),
  /**
   * Writes a bundle and reports progress; closing the iterator cancels and leaves nothing behind.
   * EXPORT_BLOCKED, EXPORT_NOTHING_SELECTED, EXPORT_ADDRESS_TWICE, EXPORT_TARGET_*, EXPORT_NAME_REFUSED, EXPORT_NO_SPACE, EXPORT_FOLDER_*, DISK_*.
   */
  run: command.input(ExportRequest).output(eventIterator(ExportEvent)),
  /**
   * Writes one post as a Word document for approval: pictures with their descriptions as Word's own,
   * space for notes. POST_NOT_FOUND, EXPORT_TARGET_*, EXPORT_NO_SPACE, EXPORT_FOLDER_*,
   * ASSET_NOT_FOUND, TEXT_*, DISK_*.
   */
  word: command.input(WordRequest).output(z.object({ path: z.string(), bytes: z.int() })),
  /**
   * Compares every file of a bundle at `path` (absolute; a zip, or the folder it was unpacked to) with
   * its manifest. BUNDLE_NOT_FOUND, BUNDLE_UNREADABLE.
   */
  verify: command.input(z.object({ path: z.string().min(1) })).output(BundleReport),
};
