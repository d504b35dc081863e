/**
 * Both parsers look for the partner of a mark in the rest of its paragraph, so that a paragraph
 * costs its marks times its length. All of a text together may cost this much: some 0.6 s of an
 * ordinary machine. A paragraph of 24,000 UTF-16 units that is nothing but marks stays below it,
 * and so does one of 200,000 with a mark every hundred units.
 */
const BUDGET = 400_000_000;

/** Signs that make a parser look ahead. */
const MARKS = /[*_~[\]`<!@&(]/g;

/** Lines that end the paragraph before them and start one of their own. */
const NEW_PARAGRAPH = /^ {0,3}(?:[-*+][ \t]+\S|#{1,6}[ \t]|\[\^[^\]]+\]:)/;

/** A paragraph by its first line, from 1, and its length in UTF-16 units. */
export interface ParagraphPlace extends Record<string, number> {
  line: number;
  length: number;
}

/** The paragraph that costs most among the lines of a text that would take too long to parse; null for a text that would not. */
export function costliestParagraph(lines: readonly string[]): ParagraphPlace | null {
  let spent = 0;
  let highest = 0;
  let costliest: ParagraphPlace = { line: 1, length: 0 };
  let current = { line: 1, length: 0, marks: 0 };
  const settle = () => {
    const cost = current.length * current.marks;
    spent += cost;
    if (cost <= highest) return;
    highest = cost;
    costliest = { line: current.line, length: current.length };
  };
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || NEW_PARAGRAPH.test(line)) {
      settle();
      current = { line: index + 1, length: 0, marks: 0 };
    }
    if (line.trim() === '') {
      current.line += 1;
      continue;
    }
    current.length += line.length;
    current.marks += line.match(MARKS)?.length ?? 0;
  }
  settle();
  return spent > BUDGET ? costliest : null;
}
