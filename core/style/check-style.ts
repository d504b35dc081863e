import type { Finding } from '../alt/finding.js';
import { isWithinLimits } from '../markdown/limits.js';
import { StyleReading, type PostToStyle } from './reading.js';
import type { StyleHit, StyleRule, TextEdit } from './rule.js';
import { STYLE_RULES } from './rules/index.js';

export type { PostToStyle } from './reading.js';

/** The rule of a text that nothing can read. It cannot be turned off. */
export const UNREADABLE_RULE = 'text-unreadable';

const UNREADABLE: Finding = {
  rule: UNREADABLE_RULE,
  severity: 'block',
  params: {},
  image: null,
  from: null,
  to: null,
};

/**
 * What the house style has to say about a post, in the order of the text; findings about the post as
 * a whole come first. A body beyond the limits of what can be shown has only that to say: no rule can
 * read it, and it must not look as if nothing were wrong.
 */
export function checkStyle(input: PostToStyle): Finding[] {
  if (!isWithinLimits(input.post.body)) return [UNREADABLE];
  const reading = new StyleReading(input);
  return STYLE_RULES.flatMap((rule) => findingsOf(rule, reading)).toSorted(
    (a, b) => (a.from ?? -1) - (b.from ?? -1),
  );
}

/**
 * The edits that mend a finding in the text as it is now; null when it is not there any more. The
 * finding may come from an older text: the place with the same words nearest to its own is taken.
 */
export function styleEdits(input: PostToStyle, finding: Finding): readonly TextEdit[] | null {
  const rule = STYLE_RULES.find(({ id }) => id === finding.rule);
  if (rule === undefined || !isWithinLimits(input.post.body)) return null;
  const same = JSON.stringify(finding.params);
  const distance = ({ from }: StyleHit) => Math.abs((from ?? 0) - (finding.from ?? 0));
  const [nearest] = rule
    .check(new StyleReading(input))
    .filter(({ edits, params = {} }) => edits !== undefined && JSON.stringify(params) === same)
    .toSorted((a, b) => distance(a) - distance(b));
  return nearest?.edits ?? null;
}

function findingsOf(rule: StyleRule, reading: StyleReading): Finding[] {
  const level = reading.input.library.styleSettings.levels[rule.id];
  if (level === 'off') return [];
  return rule.check(reading).map((hit) => ({
    rule: rule.id,
    severity: level ?? hit.severity ?? rule.severity,
    params: hit.params ?? {},
    image: hit.image ?? null,
    from: hit.from,
    to: hit.to,
    ...(hit.edits === undefined || rule.fix === undefined ? {} : { fix: rule.fix }),
  }));
}
