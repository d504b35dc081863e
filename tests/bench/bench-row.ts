import { performance } from 'node:perf_hooks';

/** One measured thing. `baseline` is what it is compared with, `ratio` how often the one goes into the other. */
export interface BenchRow {
  readonly what: string;
  readonly unit: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly runs: number;
  readonly baseline?: number;
  readonly ratio?: number;
}

/** Times `run` in ms after `warmUp` runs that do not count. */
export async function timed(
  what: string,
  run: () => unknown,
  { runs = 100, warmUp = 30 } = {},
): Promise<BenchRow> {
  for (let index = 0; index < warmUp; index += 1) await run();
  const times: number[] = [];
  for (let index = 0; index < runs; index += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => rounded(times[Math.floor((times.length - 1) * share)] ?? 0);
  return { what, unit: 'ms', median: at(0.5), min: at(0), max: at(1), runs };
}

/** A count that is the same in every run, beside another tool's. */
export function counted(what: string, unit: string, ours: number, theirs?: number): BenchRow {
  const row = { what, unit, median: ours, min: ours, max: ours, runs: 1 };
  if (theirs === undefined) return row;
  return { ...row, baseline: theirs, ...(theirs === 0 ? {} : { ratio: rounded(ours / theirs) }) };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
