import { masked } from '../export/presets/text-edit.js';
import { blogParser } from '../markdown/grammar.js';
import { isWithinLimits } from '../markdown/limits.js';
import { RULES, type Replacement } from './site-rules.js';

/** What became of a text: how often each thing was rewritten or left out, and the names of codes that stay as they are. */
export interface SiteText {
  readonly body: string;
  readonly pictures: number;
  readonly links: number;
  readonly comments: number;
  readonly highlights: number;
  readonly codes: readonly string[];
}

/** No rule looks into code. */
const CODE = new Set(['FencedCode', 'CodeBlock', 'InlineCode']);

/**
 * A text of Hugo, Jekyll, Eleventy or Obsidian in the dialect: their pictures, their links to other
 * texts as words, their boxes as quotations, their comments left out. Codes nobody here knows stay.
 */
export function readSiteText(text: string): SiteText {
  const counts = { pictures: 0, links: 0, comments: 0, highlights: 0 };
  const codes = new Set<string>();
  if (!isWithinLimits(text)) return { body: text, ...counts, codes: [] };
  let body = '';
  let at = 0;
  for (const { from, to, insert, count, kept } of replacements(text)) {
    if (from < at) continue;
    body += text.slice(at, from) + insert;
    at = to;
    if (count !== undefined) counts[count] += 1;
    if (kept !== undefined) codes.add(kept);
  }
  return { body: body + text.slice(at), ...counts, codes: [...codes] };
}

function replacements(text: string): (Replacement & { from: number; to: number })[] {
  const words = masked(text, blogParser.parse(text), CODE);
  return RULES.flatMap(([pattern, rule]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      if (words[match.index] === '\0') return [];
      const found = rule(...match.map((group: string | undefined) => group ?? ''));
      const [from, to] = [match.index, match.index + match[0].length];
      return found === null ? [] : [{ ...found, from, to }];
    }),
  ).toSorted((a, b) => a.from - b.from || b.to - a.to);
}
