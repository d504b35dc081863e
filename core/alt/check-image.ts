import type { Finding } from './finding.js';
import type { ImageContext } from './image-context.js';
import type { AltRule } from './rule.js';
import { ALT_RULES } from './rules/index.js';

/** A finding about one picture, before it is known where in a post the picture stands. */
export type ImageFinding = Pick<Finding, 'rule' | 'severity' | 'params'>;

/** There is no text worth the name, so its finer faults do not matter: whichever fires first speaks alone. */
const SPEAKS_ALONE: ReadonlySet<string> = new Set([
  'linked-alt-missing',
  'featured-alt-missing',
  'alt-missing',
  'decorative-with-alt',
  'alt-symbols-only',
  'alt-filename',
  'alt-placeholder',
  'alt-generic-word',
]);

/** A credit at the end is a fault of its own; that it lacks a full stop is not worth a word. */
const SILENCED_BY: Readonly<Record<string, readonly string[]>> = {
  'alt-credit-line': ['alt-no-final-punctuation'],
};

const BLOCKING_RULES = ALT_RULES.filter(
  ({ severity, mayBlock }) => severity === 'block' || mayBlock === true,
);

/** Runs every rule on one picture, the most serious findings first. */
export function checkImage(context: ImageContext): ImageFinding[] {
  return findingsOf(ALT_RULES, context);
}

/**
 * What holds an export back in one picture: those of `checkImage` with severity `block`. The rules about
 * it know nothing of the words around the picture, so that those may be missing in the context.
 */
export function blockingInImage(context: ImageContext): ImageFinding[] {
  return findingsOf(BLOCKING_RULES, context).filter(({ severity }) => severity === 'block');
}

function findingsOf(rules: readonly AltRule[], context: ImageContext): ImageFinding[] {
  const found: ImageFinding[] = [];
  for (const rule of rules) {
    const finding = findingOf(rule, context);
    if (finding === null) continue;
    // As a mere warning the rule leaves the text standing, and the others may speak too.
    if (SPEAKS_ALONE.has(rule.id) && finding.severity === 'block') return [finding];
    found.push(finding);
  }
  const silenced = new Set(found.flatMap(({ rule }) => SILENCED_BY[rule] ?? []));
  return found.filter(({ rule }) => !silenced.has(rule)).toSorted(bySeverity);
}

function findingOf(rule: AltRule, context: ImageContext): ImageFinding | null {
  if (rule.applies !== 'any' && rule.applies !== context.use.decision) return null;
  if (rule.severity !== 'block' && context.settings.off.includes(rule.id)) return null;
  const hit = rule.check(context);
  if (hit === null) return null;
  return { rule: rule.id, severity: hit.severity ?? rule.severity, params: hit.params ?? {} };
}

const ORDER = { block: 0, warn: 1, hint: 2 };

function bySeverity(a: ImageFinding, b: ImageFinding): number {
  return ORDER[a.severity] - ORDER[b.severity];
}
