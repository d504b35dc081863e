import { z } from 'zod';
import { Finding } from './finding.js';

/** Why a finding does not apply; `other` needs a note. */
export const DismissReason = z.enum(['not-true-here', 'explained-nearby', 'on-purpose', 'other']);
export type DismissReason = z.infer<typeof DismissReason>;

/**
 * Somebody's judgement that a rule does not apply to one picture as it is described now. It holds for
 * this asset and this alt text: when either changes, the finding comes back. `by` is a name, `at` UTC ISO.
 */
export const Dismissal = z.object({
  asset: z.string(),
  altHash: z.string(),
  rule: z.string(),
  reason: DismissReason,
  note: z.string().max(1000),
  by: z.string().max(200),
  at: z.iso.datetime(),
});
export type Dismissal = z.infer<typeof Dismissal>;

/** A finding that does not apply any more, with the judgement about it. */
export const DismissedFinding = z.object({ finding: Finding, dismissal: Dismissal });
export type DismissedFinding = z.infer<typeof DismissedFinding>;

/** Whether a finding may be dismissed: a blocking one has to be mended. */
export function isDismissible(finding: Finding): boolean {
  return finding.severity !== 'block' && finding.image !== null;
}

/** The dismissal of a finding about a picture; null when it must not be dismissed. */
export function dismissalOf(
  finding: Finding,
  judgement: Pick<Dismissal, 'reason' | 'note' | 'by' | 'at'>,
): Dismissal | null {
  if (!isDismissible(finding) || finding.image === null) return null;
  const { asset, altHash } = finding.image;
  return { asset, altHash, rule: finding.rule, ...judgement };
}

/** Splits findings into those that stand and those dismissed for exactly this picture and text. */
export function sortFindings(
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
): { open: Finding[]; dismissed: DismissedFinding[] } {
  const open: Finding[] = [];
  const dismissed: DismissedFinding[] = [];
  for (const finding of findings) {
    const dismissal = isDismissible(finding)
      ? dismissals.find((candidate) => isAbout(candidate, finding))
      : undefined;
    if (dismissal === undefined) open.push(finding);
    else dismissed.push({ finding, dismissal });
  }
  return { open, dismissed };
}

function isAbout({ asset, altHash, rule }: Dismissal, { image, rule: found }: Finding): boolean {
  return found === rule && image?.asset === asset && image.altHash === altHash;
}
