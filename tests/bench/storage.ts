import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeLibrary } from '../big-library/make-library.js';
import { bundledProgram } from '../builders/bundled-program.js';
import type { BenchRow } from './bench-row.js';

const SIZES = [100, 1_000, 10_000];
/** Saves of each library, in as many fresh processes. */
const SAVES = 400;
const ROUNDS = 5;
const OPENINGS = 7;

interface Saving {
  readonly ours: number[];
  readonly bare: number[];
}

interface Opening {
  readonly count: number;
  readonly ms: number;
  readonly sinceStart: number;
  readonly megabytes: number;
}

/** Saves of one post beside a bare durable write, and the cold opening of a large library beside reading its index. */
export async function bench(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'blogpult-bench-'));
  const opening = await bundledProgram('bench/opening-process');
  const saving = await bundledProgram('bench/saving-process');
  try {
    for (const posts of SIZES) {
      await makeLibrary(join(folder, `${posts}`), { posts, images: posts / 10 });
    }
    // In this order: closing after the saves leaves the index that the openings find.
    const saved = await saves(folder, saving.path);
    return [...saved, ...(await openings(folder, opening.path))];
  } finally {
    await opening.remove();
    await saving.remove();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Sizes take turns, each in a fresh process, so that a busy minute of the machine meets all of them. */
async function saves(folder: string, program: string): Promise<BenchRow[]> {
  const measured = SIZES.map((posts) => ({ posts, ours: [] as number[], bare: [] as number[] }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { posts, ours, bare } of measured) {
      const words = [program, join(folder, `${posts}`), join(folder, 'config')];
      const part = await inFreshProcess<Saving>([...words, `${SAVES / ROUNDS}`]);
      ours.push(...part.ours);
      bare.push(...part.bare);
    }
  }
  return measured.flatMap(({ posts, ours, bare }) => [
    row(`${posts} posts: a save, p95; baseline a bare durable write, p95`, 'ms', ours, bare, 0.95),
    row(`${posts} posts: a save, median; baseline a bare durable write`, 'ms', ours, bare, 0.5),
  ]);
}

async function openings(folder: string, program: string): Promise<BenchRow[]> {
  const root = join(folder, '10000');
  const configDir = join(folder, 'config');
  const open = () => inFreshProcess([program, 'open', root, configDir]);
  // Once for nothing: what the saves touched last is read, and the files lie in memory for all alike.
  await open();
  const index = await largestFile(join(configDir, 'cache', 'index'));
  const [bare, titles, ours]: [Opening[], Opening[], Opening[]] = [[], [], []];
  for (let count = 0; count < OPENINGS; count += 1) {
    bare.push(await inFreshProcess([program, 'bare', index]));
    titles.push(await inFreshProcess([program, 'titles', root, configDir]));
    ours.push(await open());
  }
  const part = (key: keyof Opening, from: Opening[]) => from.map((opening) => opening[key]);
  const baseline = part('ms', bare);
  return [
    row(
      '10000 posts: titles ready; baseline the bare index file',
      'ms',
      part('ms', titles),
      baseline,
      0.5,
    ),
    row(
      '10000 posts: every file looked at, open; same baseline',
      'ms',
      part('ms', ours),
      baseline,
      0.5,
    ),
    row(
      '10000 posts: list answered, from the start of the process',
      'ms',
      part('sinceStart', ours),
      [],
      0.5,
    ),
    row('10000 posts: memory at most', 'MB', part('megabytes', ours), part('megabytes', bare), 0.5),
  ];
}

async function inFreshProcess<Result = Opening>(words: string[]): Promise<Result> {
  const { stdout } = await promisify(execFile)(process.execPath, words);
  return JSON.parse(stdout) as Result;
}

async function largestFile(folder: string): Promise<string> {
  const files = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const path = join(folder, name);
      return { path, size: (await readFile(path)).length };
    }),
  );
  return files.sort((a, b) => b.size - a.size)[0]?.path ?? '';
}

function row(
  what: string,
  unit: string,
  ours: number[],
  theirs: number[],
  share: number,
): BenchRow {
  const at = (values: number[], part: number) => {
    const sorted = [...values].sort((a, b) => a - b);
    return Math.round((sorted[Math.floor((sorted.length - 1) * part)] ?? 0) * 100) / 100;
  };
  const made = { what, unit, median: at(ours, share), min: at(ours, 0), max: at(ours, 1) };
  const runs = ours.length;
  if (theirs.length === 0) return { ...made, runs };
  const baseline = at(theirs, share);
  return { ...made, runs, baseline, ratio: Math.round((made.median / baseline) * 100) / 100 };
}
