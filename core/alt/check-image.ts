import type { Finding } from './finding.js';
import type { ImageContext } from './image-context.js';
import { ALT_RULES } from './rules/index.js';

/** A finding about one picture, before it is known where in a post the picture stands. */
export type ImageFinding = Pick<Finding, 'rule' | 'severity' | 'params'>;

/**
 * Runs every rule on one picture. When a blocking rule fires, only the first of them is reported:
 * one clear sentence mends more than five.
 */
export function checkImage(context: ImageContext): ImageFinding[] {
  const found: ImageFinding[] = [];
  for (const rule of ALT_RULES) {
    const hit = rule.check(context);
    if (hit === null) continue;
    const finding = {
      rule: rule.id,
      severity: hit.severity ?? rule.severity,
      params: hit.params ?? {},
    };
    if (finding.severity === 'block') return [finding];
    found.push(finding);
  }
  return found;
}
