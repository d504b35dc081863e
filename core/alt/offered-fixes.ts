import type { ImageUse } from '../image/image-use.js';
import type { FixId } from './fix-id.js';
import type { ImageContext } from './image-context.js';
import { ALT_RULES } from './rules/index.js';

/**
 * An edit that can be made with one click: its name, the use as it would be then, and what goes into
 * the text under the picture as a paragraph of its own (plain text, mostly empty).
 */
export interface OfferedFix {
  readonly id: FixId;
  readonly use: ImageUse;
  readonly below: string;
}

const RULES = new Map(ALT_RULES.map((rule) => [rule.id, rule]));

/** The edits for a finding of this rule, the best first; only those that change something. */
export function offeredFixes(rule: string, context: ImageContext): OfferedFix[] {
  const fixes = RULES.get(rule)?.fixes ?? [];
  return fixes.flatMap((fix) => {
    const use = fix.apply(context.use, context);
    if (use === null || isSame(use, context.use)) return [];
    return [{ id: fix.id, use, below: fix.below?.(context.use, context) ?? '' }];
  });
}

function isSame(a: ImageUse, b: ImageUse): boolean {
  return (Object.keys(a) as (keyof ImageUse)[]).every((key) => a[key] === b[key]);
}
