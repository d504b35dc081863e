import { z } from 'zod';

/**
 * What a team asks of a guest author. `deadline` is a calendar day (`2026-12-24`) or null, `hints` is
 * plain text, `length` the wished number of words or null, `from` who asks and may be answered.
 */
export const Assignment = z.object({
  id: z.string().min(4).max(64),
  from: z.string().max(200),
  deadline: z.iso.date().nullable(),
  length: z.int().min(50).max(20_000).nullable(),
  hints: z.string().max(20_000),
});
export type Assignment = z.infer<typeof Assignment>;

/**
 * Who released a post for publishing, and when (UTC ISO). What was released is the post as it had been
 * saved at `savedAt` (UTC ISO) in `revision`; `text` names what readers get of it. All three are null in
 * approvals that do not say what they were given for.
 */
export const Approval = z.object({
  by: z.string().min(1).max(200),
  at: z.iso.datetime(),
  revision: z.int().positive().nullable().default(null),
  savedAt: z.iso.datetime().nullable().default(null),
  text: z.string().max(64).nullable().default(null),
});
export type Approval = z.infer<typeof Approval>;
