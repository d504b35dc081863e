import type { Prose } from '../../markdown/prose.js';
import type { StyleReading } from '../reading.js';
import type { StyleHit, StyleRule, TextEdit } from '../rule.js';

const SIGN = /^(?:…|\.\.\.|[•·●▪◦‣–—])[ \t\u00a0]*(?=\S)/u;

interface FakedLine {
  readonly from: number;
  /** Behind the sign and its space. */
  readonly to: number;
}

/**
 * At least two lines in a row begin with the same sign of their own („… “, „• “, „– “): a list for the
 * eye only. A real list tells those who listen how many entries follow.
 */
export const listFaked: StyleRule = {
  id: 'list-faked',
  group: 'style',
  severity: 'warn',
  fix: 'make-list',
  check(reading) {
    const hits: StyleHit[] = [];
    let run: Prose[] = [];
    const close = () => {
      const lines = run.flatMap(linesOf);
      if (lines.length >= 2) hits.push(hitOf(run, lines));
      run = [];
    };
    for (const prose of reading.prose) {
      if (isNext(prose, run, reading)) run.push(prose);
      else {
        close();
        if (signOf(prose) !== null) run = [prose];
      }
    }
    close();
    return hits;
  },
};

function isNext(prose: Prose, run: readonly Prose[], { read }: StyleReading): boolean {
  const last = run.at(-1);
  if (last === undefined || signOf(prose) === null || signOf(prose) !== signOf(last)) return false;
  return read(last.to, prose.from).trim() === '';
}

/** The sign that begins every line of a paragraph, or null. */
function signOf({ kind, place, text }: Prose): string | null {
  if (kind !== 'paragraph' || place !== 'text') return null;
  const signs = text.split('\n').map((line) => SIGN.exec(line)?.[0].trim() ?? null);
  return signs.every((sign) => sign === signs[0]) ? (signs[0] ?? null) : null;
}

function linesOf(prose: Prose): FakedLine[] {
  let at = 0;
  return prose.text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    const sign = SIGN.exec(line)?.[0].length ?? 0;
    return { from: prose.at(start), to: prose.at(start + sign) };
  });
}

function hitOf(run: readonly Prose[], lines: readonly FakedLine[]): StyleHit {
  const between = run.slice(1).map((prose, index): TextEdit => {
    return { from: run[index]?.to ?? prose.from, to: prose.from, insert: '\n' };
  });
  const signs = lines.map(({ from, to }): TextEdit => ({ from, to, insert: '- ' }));
  const edits = [...signs, ...between].toSorted((a, b) => a.from - b.from);
  const [from, to] = [run[0]?.from ?? 0, run.at(-1)?.to ?? 0];
  return { from, to, params: { count: lines.length }, edits };
}
