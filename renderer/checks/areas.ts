import type { Finding } from '../../core/alt/finding.js';
import { areaOf } from '../../core/style/area-of.js';

/** The parts of the check list, and all of them. */
export const AREAS = ['all', 'images', 'style', 'blog'] as const;
export type Area = (typeof AREAS)[number];

/** Whether a finding is shown when a part is chosen. */
export function isIn(area: Area, finding: Finding): boolean {
  return area === 'all' || areaOf(finding) === area;
}

/** How many findings each part has. */
export function countAreas(findings: readonly Finding[]): Record<Area, number> {
  const counts = { all: findings.length, images: 0, style: 0, blog: 0 };
  for (const finding of findings) counts[areaOf(finding)] += 1;
  return counts;
}

/** How many parts have findings at all. */
export function countedAreas({ images, style, blog }: Record<Area, number>): number {
  return [images, style, blog].filter((count) => count > 0).length;
}
