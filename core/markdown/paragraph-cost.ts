/**
 * Both parsers look for the partner of a mark in the rest of its paragraph, so that a paragraph
 * costs its marks times its length. All of a text together may cost this much: some 0.6 s of an
 * ordinary machine. A paragraph of 24,000 UTF-16 units that is nothing but marks stays below it,
 * and so does one of 200,000 with a mark every hundred units.
 */
export const BUDGET = 400_000_000;

/**
 * A text of so many UTF-16 units is within the budget whatever it holds: marks, white space and mail
 * signs cost its length squared at most, each.
 */
export const ALWAYS_CHEAP = Math.floor(Math.sqrt(BUDGET / 3));

/** Signs that make a parser look ahead. */
const MARKS = /[*_~[\]`<!@&(]/g;

/** Runs of white space that a parser tries to end at each of their signs; shorter ones cost nothing. */
const WIDE_SPACE = /[ \t]{100,}/g;

/** Signs that may stand before the `@` of a mail address. */
const MAIL_SIGN = /[\w.+-]/;

/** Lines that end the paragraph before them and start one of their own. */
const NEW_PARAGRAPH = /^ {0,3}(?:[-*+][ \t]+\S|#{1,6}[ \t]|\[\^[^\]]+\]:)/;

/** A paragraph by its first line, from 1, and its length in UTF-16 units. */
export interface ParagraphPlace extends Record<string, number> {
  line: number;
  length: number;
}

/** The paragraph that costs most among the lines of a text that would take too long to parse; null for a text that would not. */
export function costliestParagraph(lines: readonly string[]): ParagraphPlace | null {
  const { spent, costliest } = paragraphCosts(lines);
  return spent > BUDGET ? costliest : null;
}

/** What all paragraphs among some lines cost together, in the unit of `BUDGET`. */
export function paragraphCost(lines: readonly string[]): number {
  return paragraphCosts(lines).spent;
}

function paragraphCosts(lines: readonly string[]): { spent: number; costliest: ParagraphPlace } {
  let spent = 0;
  let highest = 0;
  let costliest: ParagraphPlace = { line: 1, length: 0 };
  let current = { line: 1, length: 0, marks: 0, runs: 0 };
  const settle = () => {
    const cost = current.length * current.marks + current.runs;
    spent += cost;
    if (cost <= highest) return;
    highest = cost;
    costliest = { line: current.line, length: current.length };
  };
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || NEW_PARAGRAPH.test(line)) {
      settle();
      current = { line: index + 1, length: 0, marks: 0, runs: 0 };
    }
    if (line.trim() === '') {
      current.line += 1;
      continue;
    }
    current.length += line.length;
    current.marks += line.match(MARKS)?.length ?? 0;
    current.runs += costOfRuns(line);
  }
  settle();
  return { spent, costliest };
}

/** Runs of white space, and of signs that may become a mail address, cost their length squared. */
function costOfRuns(line: string): number {
  let cost = 0;
  for (const [run] of line.matchAll(WIDE_SPACE)) cost += run.length ** 2;
  for (let at = line.indexOf('@'); at !== -1; at = line.indexOf('@', at + 1)) {
    let start = at;
    while (MAIL_SIGN.test(line.charAt(start - 1))) start -= 1;
    cost += (at - start) ** 2;
  }
  return cost;
}
