import type { Severity } from '../../core/alt/finding.js';
import { ALT_RULES } from '../../core/alt/rules/index.js';
import type { CorpusItem } from './corpus.js';

/** What fired on one item. */
export interface ItemResult {
  readonly id: string;
  readonly found: readonly { readonly rule: string; readonly severity: Severity }[];
}

/** How often a rule was expected, fired where expected, and fired where not. */
interface RuleScore {
  expected: number;
  found: number;
  unexpected: number;
}

/** How well the rules do on a corpus; borderline items are listed and not counted. */
export interface Score {
  readonly items: number;
  readonly faulty: number;
  readonly clean: number;
  /** Faulty items on which an expected rule fires. */
  readonly rightReason: number;
  /** Faulty items on which every expected rule fires. */
  readonly complete: number;
  /** Clean items on which a rule of severity block or warn fires. */
  readonly falseAlarms: number;
  /** Rules that fired on an item that forbids them. */
  readonly forbidden: number;
  readonly perRule: Readonly<Record<string, RuleScore>>;
  readonly results: readonly ItemResult[];
}

/** Compares what fired with what the labels say. */
export function scoreOf(items: readonly CorpusItem[], results: readonly ItemResult[]): Score {
  const foundOn = new Map(results.map((result) => [result.id, result.found]));
  const counted = items.filter(({ borderline }) => !borderline);
  const fired = (item: CorpusItem) => foundOn.get(item.id) ?? [];
  const has = (item: CorpusItem, rule: string) => fired(item).some((found) => found.rule === rule);
  const faulty = counted.filter(({ expected }) => expected.length > 0);
  const clean = counted.filter(({ expected }) => expected.length === 0);
  const isAlarm = ({ severity }: { severity: Severity }) => severity !== 'hint';
  const forbids = (item: CorpusItem, rule: string) =>
    item.must_not.includes(rule) || item.must_not.includes('*');
  return {
    items: counted.length,
    faulty: faulty.length,
    clean: clean.length,
    rightReason: faulty.filter((item) => item.expected.some((rule) => has(item, rule))).length,
    complete: faulty.filter((item) => item.expected.every((rule) => has(item, rule))).length,
    falseAlarms: clean.filter((item) => fired(item).some(isAlarm)).length,
    forbidden: counted.flatMap((item) => fired(item).filter(({ rule }) => forbids(item, rule)))
      .length,
    perRule: perRule(counted, fired),
    results,
  };
}

function perRule(
  items: readonly CorpusItem[],
  fired: (item: CorpusItem) => ItemResult['found'],
): Record<string, RuleScore> {
  const scores: Record<string, RuleScore> = Object.fromEntries(
    ALT_RULES.map(({ id }) => [id, { expected: 0, found: 0, unexpected: 0 }]),
  );
  const scoreFor = (rule: string) => (scores[rule] ??= { expected: 0, found: 0, unexpected: 0 });
  for (const item of items) {
    for (const rule of item.expected) scoreFor(rule).expected += 1;
    for (const { rule } of fired(item)) {
      scoreFor(rule)[item.expected.includes(rule) ? 'found' : 'unexpected'] += 1;
    }
  }
  return scores;
}
