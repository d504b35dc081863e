import type { Run } from './blocks.js';
import { escapeLineStart, escapeText } from './escape-text.js';
import { linesOf, tidyRuns } from './tidy-runs.js';

/** Where runs are written: `firstNote` is added to the labels of footnotes. */
export interface RunPlace {
  readonly inTable: boolean;
  readonly firstNote: number;
}

const SIGNS = { strong: '**', emphasis: '*', strike: '~~' } as const;
type Sign = keyof typeof SIGNS;

/** An open mark: a sign, what raises or lowers, or the address of a link. */
type Open = Sign | 'sup' | 'sub' | { readonly href: string };

/** Writes runs as inline Markdown; lines end with two spaces. Inside tables and headings breaks are spaces. */
export function writeRuns(runs: readonly Run[], place: RunPlace): string {
  const lines = linesOf(tidyRuns(runs)).map((line) => writeLine(line, place).trim());
  if (place.inTable) return lines.join(' ');
  return lines.map(escapeLineStart).join('  \n');
}

function writeLine(runs: readonly Run[], place: RunPlace): string {
  const open: Open[] = [];
  let written = '';
  for (const [index, run] of runs.entries()) {
    const wanted = marksOf(run);
    let shared = 0;
    while (shared < open.length && isSame(open[shared], wanted[shared])) shared += 1;
    for (const mark of open.splice(shared).toReversed()) written += closing(mark);
    for (const mark of wanted.slice(shared)) {
      written += opening(mark);
      open.push(mark);
    }
    written += writeRun(run, runs[index - 1], runs[index + 1], place);
  }
  for (const mark of open.toReversed()) written += closing(mark);
  return written.replace(/\[<([^<>]+)>\]\(([^()\s]+)\)/g, bareLink);
}

/** A link whose words are its address needs no brackets twice. */
function bareLink(whole: string, words: string, address: string): string {
  return words === address || `mailto:${words}` === address ? `<${words}>` : whole;
}

function writeRun(
  run: Run,
  before: Run | undefined,
  after: Run | undefined,
  { inTable, firstNote }: RunPlace,
): string {
  if (run.note !== null) return `[^${Number(run.note) + firstNote}]`;
  if (run.code) return codeSpan(run.text, inTable);
  if (isOwnAddress(run)) return `<${run.text}>`;
  return escapeText(run.text, before?.text ?? '', after?.text ?? '', inTable);
}

function isOwnAddress({ text, href }: Run): boolean {
  return href !== null && !/[\s<>]/.test(text) && (text === href || `mailto:${text}` === href);
}

function marksOf(run: Run): Open[] {
  if (run.note !== null) return [];
  const marks: Open[] = run.href === null ? [] : [{ href: run.href }];
  // Outside the signs: a star between a letter and a bracket would be none.
  if (run.side !== null) marks.push(run.side);
  for (const sign of ['strong', 'emphasis', 'strike'] as const) if (run[sign]) marks.push(sign);
  return marks;
}

function isSame(a: Open | undefined, b: Open | undefined): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a.href === b.href;
  return a === b;
}

function opening(mark: Open): string {
  if (typeof mark === 'object') return '[';
  return mark === 'sup' || mark === 'sub' ? `<${mark}>` : SIGNS[mark];
}

function closing(mark: Open): string {
  if (typeof mark === 'object') return `](${destination(mark.href)})`;
  return mark === 'sup' || mark === 'sub' ? `</${mark}>` : SIGNS[mark];
}

/** An address as a link's target: brackets and spaces are written as the web writes them. */
function destination(href: string): string {
  return href.replace(/[()\s<>|*_]/g, (sign) =>
    /[*_]/.test(sign) ? sign : `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function codeSpan(text: string, inTable: boolean): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const inner = longest > 0 ? ` ${text} ` : text;
  return `${fence}${inTable ? inner.replace(/\|/g, '\\|') : inner}${fence}`;
}
