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
  assets: z.int(),
  notes: z.array(ImportNote),
});
export type ImportReport = z.infer<typeof ImportReport>;

export const imports = {
  /** Reads Markdown files and folders (our own bundles too) into the open library. IMPORT_*, IMAGE_* are notes, not failures. */
  run: command.input(z.object({ paths: z.array(z.string().min(1)).min(1) })).output(ImportReport),
  /** The same for a file whose place on the disk the page cannot know; at most 30 MB over HTTP. */
  file: command.input(z.object({ file: z.file() })).output(ImportReport),
};
