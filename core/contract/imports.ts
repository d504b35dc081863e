import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { command } from './procedure.js';

/** What became of one imported file or part: in, in but changed, or left out, and why (a message key). */
export const ImportNote = z.object({
  file: z.string(),
  outcome: z.enum(['added', 'changed', 'left-out']),
  reason: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ImportNote = z.infer<typeof ImportNote>;

export const ImportReport = z.object({
  posts: z.array(z.object({ id: z.string(), slug: z.string(), title: z.string() })),
  /** Those among `posts` that are new, so that they can be taken back. */
  added: z.array(z.string()),
  assets: z.int(),
  notes: z.array(ImportNote),
});
export type ImportReport = z.infer<typeof ImportReport>;

/**
 * What an import does right now. `read`: bytes of a file that were judged, `total` 0 while that is not
 * known; `take`: posts of it; `write`: all of it becomes part of the library.
 */
export const ImportProgress = z.object({
  kind: z.literal('progress'),
  step: z.enum(['read', 'take', 'write']),
  file: z.string(),
  done: z.int().min(0),
  total: z.int().min(0),
});
export type ImportProgress = z.infer<typeof ImportProgress>;

export const ImportEvent = z.discriminatedUnion('kind', [
  ImportProgress,
  z.object({ kind: z.literal('done'), report: ImportReport }),
]);
export type ImportEvent = z.infer<typeof ImportEvent>;

const ImportChoices = {
  /** Folders and zips with a WordPress site's pictures; those among `paths` count too when an export file is there. */
  media: z.array(z.string().min(1)).default([]),
  /** Whether pages of a WordPress site become posts. */
  pages: z.boolean().default(false),
};

export const ImportRequest = z.object({
  paths: z.array(z.string().min(1)),
  /** Files whose place on the disk the page cannot know; at most 30 MB over HTTP. */
  files: z.array(z.file()).default([]),
  ...ImportChoices,
});
export type ImportRequest = z.input<typeof ImportRequest>;

export const imports = {
  /**
   * Takes files and folders into the open library in one step and tells how far it is; closing the
   * iterator cancels and leaves the library as it was. What cannot be taken is a note, not a failure.
   * LIBRARY_*, DISK_*.
   */
  take: command.input(ImportRequest).output(eventIterator(ImportEvent)),
  /** The same for paths alone, answering when all is done. */
  run: command
    .input(z.object({ paths: z.array(z.string().min(1)).min(1), ...ImportChoices }))
    .output(ImportReport),
  /** The same for one file whose place on the disk the page cannot know. */
  file: command.input(z.object({ file: z.file() })).output(ImportReport),
};
