import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { PostContent } from '../../core/post/post.js';
import { createHost } from '../../electron/host/host.js';
import { createDisk } from '../../electron/host/storage/disk.js';
import { makeLibrary } from '../big-library/make-library.js';
import { bundledProgram } from '../builders/bundled-program.js';
import type { BenchRow } from './bench-row.js';

const SIZES = [100, 1_000, 10_000];
const SAVES = 150;
const OPENINGS = 7;

interface Opening {
  readonly count: number;
  readonly ms: number;
  readonly sinceStart: number;
  readonly megabytes: number;
}

/** Saves of one post beside a bare durable write, and the cold opening of a large library beside reading its index. */
export async function bench(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'blogpult-bench-'));
  const program = await bundledProgram('bench/opening-process');
  try {
    const rows: BenchRow[] = [];
    for (const posts of SIZES) {
      await makeLibrary(join(folder, `${posts}`), { posts, images: posts / 10 });
      rows.push(...(await saves(folder, posts)));
    }
    rows.push(...(await openings(folder, program.path)));
    return rows;
  } finally {
    await program.remove();
    await rm(folder, { recursive: true, force: true });
  }
}

async function saves(folder: string, posts: number): Promise<BenchRow[]> {
  const root = join(folder, `${posts}`);
  const configDir = join(folder, 'config');
  const options = { configDir, documentsDir: folder, resourcesDir: folder, version: '0.0.0' };
  const host = await createHost({ kind: 'cli', ...options });
  const disk = createDisk(() => new Date());
  try {
    const library = await host.session.open(root);
    let post = await library.posts.get('post-000007');
    const [ours, bare]: [number[], number[]] = [[], []];
    for (let count = 0; count < SAVES + 20; count += 1) {
      const content = PostContent.parse({ ...post, body: `${post.body}x` });
      const saved = await timeOf(async () => {
        post = await library.posts.save(post.id, post.revision, content);
      });
      const bytes = await readFile(join(root, 'posts', `${post.id}.json`));
      const written = await timeOf(() => disk.files.write(join(folder, 'bare.json'), bytes));
      if (count < 20) continue;
      ours.push(saved);
      bare.push(written);
    }
    return [
      row(
        `${posts} posts: a save, p95; baseline a bare durable write, p95`,
        'ms',
        ours,
        bare,
        0.95,
      ),
      row(`${posts} posts: a save, median; baseline a bare durable write`, 'ms', ours, bare, 0.5),
    ];
  } finally {
    await host.close();
  }
}

async function openings(folder: string, program: string): Promise<BenchRow[]> {
  const root = join(folder, '10000');
  const configDir = join(folder, 'config');
  const open = () => inFreshProcess([program, 'open', root, configDir]);
  // The first opening finds no index for this library's present state and writes one.
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

async function inFreshProcess(words: string[]): Promise<Opening> {
  const { stdout } = await promisify(execFile)(process.execPath, words);
  return JSON.parse(stdout) as Opening;
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

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
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
