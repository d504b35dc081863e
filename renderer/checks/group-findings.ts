import type { Finding, Severity } from '../../core/alt/finding.js';

/** Findings of one severity, in the order of the text. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

const ORDER: readonly Severity[] = ['block', 'warn', 'hint'];

/** Groups findings by severity, the most pressing first; empty groups are left out. The featured image comes before the text. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  return ORDER.map((severity) => ({
    severity,
    findings: findings
      .filter((finding) => finding.severity === severity)
      .toSorted((a, b) => (a.from ?? -1) - (b.from ?? -1)),
  })).filter((group) => group.findings.length > 0);
}
