import { staysTogether } from '../typography/spaces.js';
import type { Marks, Run } from './blocks.js';

/** Stands for a footnote's mark among characters. */
const NOTE = '\ue001';

/** One character and its marks; characters of one run share theirs, so that most comparisons are by identity. */
interface Sign {
  readonly char: string;
  readonly marks: Marks;
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

function signsOf({ text, note, ...marks }: Run): Sign[] {
  if (note === '') return [];
  if (note !== null) return [{ marks, char: NOTE, note }];
  return text.split('').map((char) => ({ marks, char, note: null }));
}

function breakable(signs: readonly Sign[]): readonly Sign[] {
  if (!signs.some(({ char }) => char === '\u00a0' || char === '\u202f')) return signs;
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
  for (let last = signs.at(-1); last?.char === ' ' || last?.char === '\n'; last = signs.at(-1)) {
    signs.pop();
  }
}

/** A space is bold only between bold words. */
function marksOfSpaces(signs: readonly Sign[]): Sign[] {
  return signs.map((sign, index) => {
    const [before, after] = [signs[index - 1], signs[index + 1]];
    if (before === undefined || after === undefined || !/\s/.test(sign.char)) return sign;
    if (before.marks === sign.marks && after.marks === sign.marks) return sign;
    return { ...sign, marks: sharedMarks(before.marks, after.marks) };
  });
}

function sharedMarks(a: Marks, b: Marks): Marks {
  return {
    strong: a.strong && b.strong,
    emphasis: a.emphasis && b.emphasis,
    strike: a.strike && b.strike,
    code: a.code && b.code,
    side: a.side === b.side ? a.side : null,
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
  if (own === undefined || next === undefined || own.marks === next.marks) return;
  if (!own.marks[mark] || next.marks[mark]) return;
  const isMarked = MARKS.some((one) => next.marks[one]);
  const touches = WORD.test(next.char) || isMarked || next.char === own.char;
  if (!WORD.test(own.char) && !/\s/.test(own.char) && touches) {
    signs[at] = { ...own, marks: { ...own.marks, [mark]: false } };
  }
}

function joined(signs: readonly Sign[]): Run[] {
  const runs: Run[] = [];
  let words: string[] = [];
  let marks: Marks | null = null;
  const close = () => {
    if (marks !== null) runs.push({ ...marks, text: words.join(''), note: null });
    [words, marks] = [[], null];
  };
  for (const sign of signs) {
    if (sign.note !== null) {
      close();
      runs.push({ ...sign.marks, text: '', note: sign.note });
      continue;
    }
    if (marks !== null && marks !== sign.marks && !sameMarks(marks, sign.marks)) close();
    marks ??= sign.marks;
    words.push(sign.char);
  }
  close();
  return runs;
}

function sameMarks(a: Marks, b: Marks): boolean {
  return (
    a.strong === b.strong &&
    a.emphasis === b.emphasis &&
    a.strike === b.strike &&
    a.code === b.code &&
    a.side === b.side &&
    a.href === b.href
  );
}
