import type { Finding } from '../alt/finding.js';
import type { StyleGroup } from './rule.js';
import { STYLE_RULES } from './rules/index.js';

const GROUPS = new Map(STYLE_RULES.map(({ id, group }) => [id, group]));

/** The part of the check list a finding belongs to; whatever the house style does not know is about pictures. */
export function areaOf({ rule }: Pick<Finding, 'rule'>): StyleGroup {
  return GROUPS.get(rule) ?? 'images';
}
