import { staysTogether } from '../typography/spaces.js';
import type { Marks, Run } from './blocks.js';

/** Stands for a footnote's mark among characters. */
const NOTE = '\ue001';

interface Sign extends Marks {
  readonly char: string;
  readonly note: string | null;
}

/**
 * Runs as they may be written: neighbours with the same marks joined, white space collapsed and out of
 * the marks, spaces that do not break kept only where they keep something together, punctuation at
 * the edge of a mark outside it where Markdown could not tell the mark from its surroundings.
 */
export function tidyRuns(runs: readonly Run[]): Run[] {
  const signs = runs.flatMap(signsOf);
  return joined(marksAtEdges(marksOfSpaces(collapsed(breakable(signs)))));
}

/** The lines of tidied runs. */
export function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (text !== '' || run.note !== null) lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines;
}

function signsOf(run: Run): Sign[] {
  const { text, note, ...marks } = run;
  if (note === '') return [];
  if (note !== null) return [{ ...marks, char: NOTE, note }];
  return text.split('').map((char) => ({ ...marks, char, note: null }));
}

function breakable(signs: readonly Sign[]): Sign[] {
  const text = signs.map(({ char }) => char).join('');
  return signs.map((sign, index) => {
    if (sign.char !== '\u00a0' && sign.char !== '\u202f') return sign;
    const keeps = staysTogether(
      text.slice(Math.max(0, index - 16), index),
      text.slice(index + 1, index + 17),
    );
    return { ...sign, char: keeps ? '\u00a0' : ' ' };
  });
}

function collapsed(signs: readonly Sign[]): Sign[] {
  const kept: Sign[] = [];
  for (const sign of signs) {
    if (sign.char === '\n') dropSpaces(kept);
    const before = kept.at(-1)?.char ?? '\n';
    const isBlank = sign.char === ' ' || sign.char === '\n';
    if (isBlank && (before === '\n' || before === sign.char)) continue;
    kept.push(sign);
  }
  dropSpaces(kept);
  return kept;
}

function dropSpaces(signs: Sign[]): void {
  while (/^[ \n]$/.test(signs.at(-1)?.char ?? '')) signs.pop();
}

/** A space is bold only between bold words. */
function marksOfSpaces(signs: readonly Sign[]): Sign[] {
  return signs.map((sign, index) => {
    const [before, after] = [signs[index - 1], signs[index + 1]];
    if (!/\s/.test(sign.char) || before === undefined || after === undefined) return sign;
    return { ...sign, ...sharedMarks(before, after) };
  });
}

function sharedMarks(a: Marks, b: Marks): Marks {
  return {
    strong: a.strong && b.strong,
    emphasis: a.emphasis && b.emphasis,
    strike: a.strike && b.strike,
    code: a.code && b.code,
    href: a.href === b.href ? a.href : null,
  };
}

const MARKS = ['strong', 'emphasis', 'strike'] as const;
const WORD = /[\p{L}\p{N}]/u;

/** „**Ort:**Saal“ would show its stars: the colon leaves the mark. */
function marksAtEdges(signs: readonly Sign[]): Sign[] {
  const done = [...signs];
  for (const mark of MARKS) {
    for (let at = done.length - 1; at >= 0; at -= 1) {
      unmark(done, at, mark, at + 1);
    }
    for (let at = 0; at < done.length; at += 1) unmark(done, at, mark, at - 1);
  }
  return done;
}

/** Takes a mark off a sign of punctuation at its edge when a word touches it from outside. */
function unmark(signs: Sign[], at: number, mark: (typeof MARKS)[number], outside: number): void {
  const [own, next] = [signs[at], signs[outside]];
  if (own === undefined || next === undefined || !own[mark] || next[mark]) return;
  const isMarked = next.strong || next.emphasis || next.strike;
  const touches = WORD.test(next.char) || isMarked || next.char === own.char;
  if (!WORD.test(own.char) && !/\s/.test(own.char) && touches)
    signs[at] = { ...own, [mark]: false };
}

function joined(signs: readonly Sign[]): Run[] {
  const runs: Run[] = [];
  for (const { char, note, ...marks } of signs) {
    const last = runs.at(-1);
    if (note !== null) runs.push({ ...marks, text: '', note });
    else if (last !== undefined && last.note === null && sameMarks(last, marks)) {
      runs[runs.length - 1] = { ...last, text: last.text + char };
    } else runs.push({ ...marks, text: char, note: null });
  }
  return runs;
}

function sameMarks(a: Marks, b: Marks): boolean {
  return (
    a.strong === b.strong &&
    a.emphasis === b.emphasis &&
    a.strike === b.strike &&
    a.code === b.code &&
    a.href === b.href
  );
}
