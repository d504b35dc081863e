import type { CorpusItem } from './corpus.js';
import type { Score } from './score.js';

/** The score as a person reads it: the counts, every item that is not as labelled, and each rule. */
export function scoreText(score: Score, items: readonly CorpusItem[]): string {
  const { faulty, clean, rightReason, complete, falseAlarms, forbidden } = score;
  const borderline = items.filter((item) => item.borderline).length;
  const counts = [
    `${score.items} items: ${faulty} faulty, ${clean} clean, ${borderline} borderline (not counted)`,
    `found for the right reason  ${rightReason} of ${faulty}`,
    `found complete              ${complete} of ${faulty}`,
    `false alarms on clean       ${falseAlarms} of ${clean}`,
    `forbidden rules fired       ${forbidden}`,
  ];
  return [...counts, '', ...deviations(score, items), '', ...ruleTable(score)].join('\n') + '\n';
}

function deviations(score: Score, items: readonly CorpusItem[]): string[] {
  const foundOn = new Map(score.results.map(({ id, found }) => [id, found]));
  const lines = items.flatMap((item) => {
    const rules = (foundOn.get(item.id) ?? []).map(({ rule }) => rule);
    const missed = item.expected.filter((rule) => !rules.includes(rule));
    const extra = rules.filter((rule) => !item.expected.includes(rule));
    if (missed.length === 0 && extra.length === 0) return [];
    const notes = [
      missed.length === 0 ? '' : `missed ${missed.join(', ')}`,
      extra.length === 0 ? '' : `not expected ${extra.join(', ')}`,
    ].filter((note) => note !== '');
    return [`${item.id}  ${notes.join('; ')}  ${JSON.stringify(item.alt)}`];
  });
  return lines.length === 0 ? ['Every item is as labelled.'] : lines;
}

function ruleTable({ perRule }: Score): string[] {
  const rows = Object.entries(perRule).map(([rule, { expected, found, unexpected }]) =>
    [rule.padEnd(28), expected, found, unexpected].map((cell) => String(cell).padStart(9)).join(''),
  );
  return [`${'rule'.padEnd(28)} expected    found unexpected`, ...rows];
}
