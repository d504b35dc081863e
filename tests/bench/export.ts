import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeLibrary } from '../big-library/make-library.js';
import { REPOSITORY } from '../builders/built-bundles.js';
import { bundledProgram } from '../builders/bundled-program.js';
import { ELEVENTY, HERE } from '../interop/programs.js';
import type { BenchRow } from './bench-row.js';
import { builtApp } from './built-app.js';
import { writeSite, type Generator } from './generated-sites.js';
import { measured, type Measured } from './measured-process.js';
import { zippedMedia } from './zipped-media.js';

/** How often each size is measured: ten thousand posts take minutes a round. */
const SIZES = [
  { posts: 1_000, rounds: 3 },
  { posts: 10_000, rounds: 1 },
];
const RESOURCES = join(REPOSITORY, 'resources');
/** Pictures that the posts share; they are encoded before anything is measured. */
const PICTURES = 40;

interface Place {
  readonly folder: string;
  readonly posts: number;
  readonly rounds: number;
  readonly cli: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * A site of 1,000 and of 10,000 posts beside Hugo and Eleventy on the same posts, programs taking turns:
 * from the command line with no page kept from before, in a running app, and after one changed post.
 * Then 500 MB of pictures in one bundle.
 */
export async function bench(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'blogpult-bench-'));
  const cli = join(await builtApp('.cache/bench-dist'), 'node', 'cli.js');
  try {
    if (!HERE.hugo) process.stderr.write('Hugo is not installed; compared with Eleventy only.\n');
    if (!HERE.eleventy)
      process.stderr.write('Eleventy is not there; npm run test:interop brings it.\n');
    const rows: BenchRow[] = [];
    for (const size of SIZES) {
      const place = { folder: join(folder, `${size.posts}`), ...size, cli };
      await mkdir(place.folder);
      const env = { ...process.env, BLOGPULT_RESOURCES: RESOURCES };
      const config = join(place.folder, 'config');
      rows.push(...(await sites({ ...place, env: { ...env, BLOGPULT_CONFIG: config } })));
      process.stderr.write(`${size.posts} posts measured\n`);
      await rm(place.folder, { recursive: true, force: true });
    }
    return [...rows, ...(await zippedMedia(folder))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function sites(place: Place): Promise<BenchRow[]> {
  const { folder, posts, rounds } = place;
  const library = join(folder, 'library');
  await makeLibrary(library, { posts, images: PICTURES });
  const others: Generator[] = [];
  // Eleventy with ten thousand posts only takes long.
  if (HERE.hugo) others.push('hugo');
  if (HERE.eleventy && posts <= 1_000) others.push('eleventy');
  for (const other of others) await writeSite(library, join(folder, other), other);
  // The first export encodes the pictures and indexes the library, as opening it in the app does.
  await ours(place);
  const runs: Record<'ours' | Generator, Measured[]> = { ours: [], hugo: [], eleventy: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const other of others) runs[other].push(await theirs(place, other));
    await rm(join(folder, 'config', 'cache', 'sites'), { recursive: true, force: true });
    runs.ours.push(await ours(place));
  }
  const running = await inRunningApp(place);
  const hugo = runs.hugo.map(({ ms }) => ms);
  const label = `${posts} posts`;
  return [
    row(
      `${label}, command line, nothing kept; baseline Hugo`,
      'ms',
      runs.ours.map(({ ms }) => ms),
      hugo,
    ),
    ...(runs.eleventy.length === 0
      ? []
      : [
          row(
            `${label}, command line, nothing kept; baseline Eleventy`,
            'ms',
            runs.ours.map(({ ms }) => ms),
            runs.eleventy.map(({ ms }) => ms),
          ),
        ]),
    row(
      `${label}, command line: memory; baseline Hugo`,
      'MB',
      runs.ours.map(({ megabytes }) => megabytes),
      runs.hugo.map(({ megabytes }) => megabytes),
    ),
    row(`${label}, running app, nothing kept; baseline Hugo`, 'ms', running.warm, hugo),
    row(`${label}, running app, one post changed; baseline Hugo`, 'ms', running.changed, hugo),
  ];
}

function ours({ folder, cli, env }: Place): Promise<Measured> {
  const words = ['export', join(folder, 'library'), '--format', 'site', '--force', '--replace'];
  const out = ['--out', join(folder, 'site.zip')];
  return measured(process.execPath, [cli, ...words, ...out], { env });
}

async function theirs({ folder }: Place, program: Generator): Promise<Measured> {
  const cwd = join(folder, program);
  await rm(join(cwd, 'public'), { recursive: true, force: true });
  if (program === 'hugo') return measured('hugo', ['--quiet'], { cwd });
  if (!existsSync(ELEVENTY)) throw new Error('Eleventy is not installed');
  return measured(process.execPath, [ELEVENTY, '--quiet'], { cwd });
}

async function inRunningApp({
  folder,
  rounds,
}: Place): Promise<{ warm: number[]; changed: number[] }> {
  const program = await bundledProgram('bench/export-process');
  try {
    const words = [join(folder, 'library'), join(folder, 'config'), RESOURCES];
    const rest = [join(folder, 'app.zip'), `${rounds}`];
    const { output } = await measured(process.execPath, [program.path, ...words, ...rest]);
    return JSON.parse(output) as { warm: number[]; changed: number[] };
  } finally {
    await program.remove();
  }
}

function row(what: string, unit: string, values: number[], others: number[]): BenchRow {
  const [own, other] = [median(values), median(others)];
  const all = { min: Math.min(...values), max: Math.max(...values), runs: values.length };
  const facts = {
    what,
    unit,
    median: rounded(own),
    ...all,
    min: rounded(all.min),
    max: rounded(all.max),
  };
  if (others.length === 0) return facts;
  return { ...facts, baseline: rounded(other), ratio: Math.round((own / other) * 100) / 100 };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function rounded(value: number): number {
  return Math.round(value);
}
