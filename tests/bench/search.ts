import MiniSearch from 'minisearch';
import type { Post } from '../../core/post/post.js';
import { fold } from '../../core/search/stem.js';
import { searchedParts } from '../../core/search/searched-text.js';
import { LibrarySearch } from '../../electron/host/search/library-search.js';
import { counted, timed, type BenchRow } from './bench-row.js';
import { invented, QUERIES } from './invented-posts.js';

const SIZES = [100, 1000, 10_000];

/** Answers of the full-text search in libraries of three sizes, beside MiniSearch on the largest. */
export async function bench(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const size of SIZES) rows.push(...(await ours(size)));
  rows.push(...(await theirs(10_000)));
  return rows;
}

async function ours(size: number): Promise<BenchRow[]> {
  const posts = await invented(size);
  const before = memory();
  const started = performance.now();
  const search = new LibrarySearch({
    states: () => posts.values(),
    count: () => posts.size,
    read: (id) => Promise.resolve(posts.get(id) ?? null),
    isOpen: () => true,
  });
  while ((await search.query('alles', new Map())).read < size);
  const built = performance.now() - started;
  const used = memory() - before;
  const ask = queries((text) => search.query(text, new Map()));
  const answers = await p95(`${size} posts: an answer, p95`, ask);
  const [post] = posts.values();
  const changed = async () => {
    if (post !== undefined) posts.set(post.id, next(posts.get(post.id) ?? post));
    await search.query('Rathaus', new Map());
  };
  return [
    answers,
    await timed(`${size} posts: an answer after one post was saved`, changed, { runs: 50 }),
    counted(`${size} posts: reading all texts in the background`, 'ms', Math.round(built)),
    counted(`${size} posts: memory`, 'MB', used),
  ];
}

/** The same posts in the same foldings, so that only the indexes differ. */
async function theirs(size: number): Promise<BenchRow[]> {
  const posts = await invented(size);
  const before = memory();
  const started = performance.now();
  const index = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    processTerm: (term) => fold(term),
  });
  for (const post of posts.values()) {
    index.add({
      id: post.id,
      text: searchedParts(post)
        .map(({ text }) => text)
        .join(' '),
    });
  }
  const built = performance.now() - started;
  const used = memory() - before;
  const ask = queries((text) => index.search(text, { prefix: true, combineWith: 'AND' }));
  return [
    await p95(`${size} posts: MiniSearch, an answer, p95`, ask),
    counted(`${size} posts: MiniSearch, reading all texts`, 'ms', Math.round(built)),
    counted(`${size} posts: MiniSearch, memory`, 'MB', used),
  ];
}

function queries(ask: (text: string) => unknown): () => unknown {
  let turn = 0;
  return () => ask(QUERIES[turn++ % QUERIES.length] ?? '');
}

/** The median row's place holds the 95th percentile: what a person waits for in a bad moment. */
async function p95(what: string, run: () => unknown): Promise<BenchRow> {
  const times: number[] = [];
  for (let index = 0; index < 40; index += 1) await run();
  for (let index = 0; index < 400; index += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round((times[Math.floor((times.length - 1) * share)] ?? 0) * 100) / 100;
  return { what, unit: 'ms', median: at(0.95), min: at(0), max: at(1), runs: times.length };
}

function next(post: Post): Post {
  return { ...post, revision: post.revision + 1, body: `${post.body} Nachtrag` };
}

function memory(): number {
  global.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return Math.round((heapUsed + arrayBuffers) / 2 ** 20);
}
