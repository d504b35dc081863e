import { wordsOf, type Block, type Run } from './blocks.js';
import { linesOf, tidyRuns } from './tidy-runs.js';

/**
 * Blocks as an author would have written them: headings begin below the post's title, lines that only
 * look like a list are one, and only the first teaser break stays, none where the text has one already
 * (`hasBreak`).
 */
export function tidyBlocks(blocks: readonly Block[], hasBreak = false): Block[] {
  const shift = blocks.some((block) => block.kind === 'heading' && block.level === 1) ? 1 : 0;
  let breaks = hasBreak ? 1 : 0;
  const kept = blocks.flatMap((block): Block[] => {
    if (block.kind === 'heading') return [{ ...block, level: Math.min(6, block.level + shift) }];
    if (block.kind === 'quote') return [{ ...block, blocks: tidyBlocks(block.blocks, true) }];
    if (block.kind === 'more') return (breaks += 1) === 1 ? [block] : [];
    return [block];
  });
  return withLists(joinedLists(kept));
}

/** Word's web client writes every item as a list of its own. */
function joinedLists(blocks: readonly Block[]): Block[] {
  const done: Block[] = [];
  for (const block of blocks) {
    const last = done.at(-1);
    if (block.kind === 'list' && last?.kind === 'list' && goesOn(last, block)) {
      done[done.length - 1] = { ...last, items: [...last.items, ...block.items] };
    } else done.push(block);
  }
  return done;
}

type List = Block & { readonly kind: 'list' };

function goesOn(before: List, list: List): boolean {
  if (before.ordered !== list.ordered) return false;
  return !list.ordered || list.start === before.start + before.items.length;
}

const BULLET = /^(?:…|\.\.\.|[•●▪◦‣·■□➢➔→►✓✔–—*-])[ \u00a0]+/u;
const LIKE_LIST = /^\s*(?:\(?\d|…|\.\.\.|[•●▪◦‣·■□➢➔→►✓✔–—*-])/u;
const NUMBER = /^\(?(\d{1,3})[.)][ \u00a0]+/;

interface Line {
  readonly runs: readonly Run[];
  readonly sign: string;
  readonly number: number | null;
}

function withLists(blocks: readonly Block[]): Block[] {
  const done: Block[] = [];
  let run: { block: Block; lines: Line[] }[] = [];
  const close = () => {
    const lines = run.flatMap((one) => one.lines);
    if (lines.length >= 2) done.push(listFrom(lines));
    else done.push(...run.map(({ block }) => block));
    run = [];
  };
  for (const block of blocks) {
    const lines = block.kind === 'paragraph' ? listLines(block.runs) : null;
    if (lines === null || !continues(run.at(-1)?.lines.at(-1), lines[0])) close();
    if (lines === null) done.push(block);
    else run.push({ block, lines });
  }
  close();
  return done;
}

/** The lines of a paragraph when each begins with a list's sign, and with one that fits the line before. */
function listLines(runs: readonly Run[]): Line[] | null {
  // Most paragraphs are none; tidying each only to find that out would double the work.
  if (!LIKE_LIST.test(wordsOf(runs))) return null;
  const lines = linesOf(tidyRuns(runs)).map(lineOf);
  const fits = lines.every((line, index) => line !== null && continues(lines[index - 1], line));
  return fits ? (lines as Line[]) : null;
}

function continues(before: Line | null | undefined, line: Line | null | undefined): boolean {
  if (line === null || line === undefined) return false;
  if (before === null || before === undefined) return true;
  if (line.number === null || before.number === null) return line.sign === before.sign;
  return line.number === before.number + 1;
}

function lineOf(runs: readonly Run[]): Line | null {
  const words = wordsOf(runs);
  const number = NUMBER.exec(words);
  const sign = (number ?? BULLET.exec(words))?.[0];
  if (sign === undefined) return null;
  const count = number === null ? null : Number(number[1]);
  return {
    runs: cutStart(runs, sign.length),
    sign: count === null ? sign.trim() : '1',
    number: count,
  };
}

function cutStart(runs: readonly Run[], length: number): Run[] {
  let left = length;
  return runs.flatMap((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    const text = run.text.slice(cut);
    return text === '' && run.note === null ? [] : [{ ...run, text }];
  });
}

function listFrom(lines: readonly Line[]): Block {
  const start = lines[0]?.number ?? null;
  const items = lines.map(({ runs }): Block[] => [{ kind: 'paragraph', runs }]);
  return { kind: 'list', ordered: start !== null, start: start ?? 1, items };
}
