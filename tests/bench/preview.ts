import type { Post } from '../../core/post/post.js';
import { aPost, anAsset } from '../builders/content.js';
import { openPreviewBrowser, type PreviewBrowser } from '../renderer/preview/preview-browser.js';
import type { Scene } from '../renderer/preview/preview-in-page.js';
import type { BenchRow } from './bench-row.js';

const KEYS = 120;
const PICTURE = anAsset('a');

/**
 * From a key to the patched page: the text of an article is typed into in its middle, key by key,
 * each in its own frame, and the time from the key to the first frame that shows the patched page is
 * measured; beside it the same page shown anew as a whole, and a category page shown first.
 */
export async function bench(): Promise<BenchRow[]> {
  const browser = await openPreviewBrowser();
  try {
    return [
      ...(await typing(browser, 5_000, 50)),
      ...(await typing(browser, 50_000, 120)),
      await firstCategory(browser),
    ];
  } finally {
    await browser.close();
  }
}

async function typing(browser: PreviewBrowser, words: number, goal: number): Promise<BenchRow[]> {
  const body = textOf(words);
  const scene: Scene = { draft: aPost({ body, introduction: '' }), assets: [PICTURE] };
  await browser.page.evaluate(async (shown) => {
    await window.inPage.open();
    window.inPage.show(shown);
  }, scene);
  const at = body.indexOf('\n\n', body.length / 2) - 3;
  const times = await browser.page.evaluate(typeKeys, { body, at, keys: KEYS });
  const anew = await browser.page.evaluate(showAnew, scene);
  const name = words.toLocaleString('en');
  const patch = row(`${name} words: parse, write, clean, patch, lay out (p95)`, times.work, 0.95);
  return [
    row(
      `${name} words: from the key to the patched frame (p95; at most ${goal})`,
      times.frame,
      0.95,
    ),
    { ...patch, baseline: row('', anew, 0.5).median, ratio: ratio(anew, times.work) },
  ];
}

/** Runs in the page. */
async function typeKeys({ body, at, keys }: { body: string; at: number; keys: number }) {
  const frame = () => new Promise(requestAnimationFrame);
  const work: number[] = [];
  const shown: number[] = [];
  let text = body;
  for (let key = 0; key < keys; key += 1) {
    text = `${text.slice(0, at + key)}x${text.slice(at + key)}`;
    await frame();
    const start = performance.now();
    // As in the app: the key's own frame is painted first, the page is patched behind it.
    await frame();
    await new Promise((resolve) => setTimeout(resolve, 0));
    work.push(window.inPage.type(text, at + key));
    await frame();
    shown.push(performance.now() - start);
  }
  return { work: work.slice(10), frame: shown.slice(10) };
}

/** Runs in the page: the whole page written, cleaned and laid out again, as without patching. */
async function showAnew(scene: Scene): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    await window.inPage.open();
    const start = performance.now();
    window.inPage.show(scene);
    document.querySelector('iframe')!.contentDocument!.body.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return times;
}

async function firstCategory(browser: PreviewBrowser): Promise<BenchRow> {
  const posts = Array.from({ length: 10 }, (_, index): Post => {
    const day = String(28 - index).padStart(2, '0');
    return aPost({
      ...{ id: `post-${1000 + index}`, slug: `beitrag-${index}`, teaserMode: 'full' },
      ...{
        title: `Beitrag ${index}`,
        body: textOf(900),
        publishAt: `2025-05-${day}T08:00:00.000Z`,
      },
    });
  });
  const [draft, ...neighbours] = posts as [Post, ...Post[]];
  const scene: Scene = { draft, neighbours, mode: 'category', assets: [PICTURE] };
  const times = await browser.page.evaluate(showAnew, scene);
  return row('category page of ten whole posts, first shown (at most 150)', times, 0.5);
}

/** German-looking text with headings, lists, links, footnotes and pictures, as long posts have them. */
function textOf(words: number): string {
  const sentence =
    'Die Verwaltung im Landkreis **fragt** die Bürger:innen nach [ihrer Meinung](https://example.org) und hört zu. ';
  const blocks: string[] = [];
  const notes: string[] = [];
  for (let count = 0, index = 0; count < words; index += 1, count += 60) {
    if (index % 8 === 0) blocks.push(`## Abschnitt ${index}`);
    if (index % 12 === 5) blocks.push(`![Ein Bus](asset:${PICTURE.hash}){.alignleft width=40%}`);
    if (index % 10 === 7) blocks.push('- erstens\n- zweitens\n- drittens');
    const mark = index % 15 === 3 ? `[^n${index}]` : '';
    if (mark !== '') notes.push(`${mark}: Anmerkung ${index}.`);
    blocks.push(`${sentence.repeat(4)}Absatz ${index}.${mark}`);
  }
  return [...blocks, ...notes].join('\n\n');
}

function row(what: string, times: readonly number[], share: number): BenchRow {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => rounded(sorted[Math.floor((sorted.length - 1) * part)] ?? 0);
  return { what, unit: 'ms', median: at(share), min: at(0), max: at(1), runs: times.length };
}

/** How often the patch goes into showing everything anew, medians. */
function ratio(anew: readonly number[], patch: readonly number[]): number {
  return rounded(row('', anew, 0.5).median / row('', patch, 0.5).median);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
