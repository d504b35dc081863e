import { execFile } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright';
import { build } from 'vite';
import { launchChromium } from '../browser/chromium.js';
import { startBrowserHost, testFolders, type TestFolders } from '../e2e/open-app.js';
import type { BenchRow } from './bench-row.js';
import { builtApp } from './built-app.js';
import { type KeyTimes, recordKeys, takeTimes, typeText } from './key-times.js';
import { longPost } from './long-post.js';

const run = promisify(execFile);
/** Where the app under test is looked for. */
const DIST = process.env['BLOGPULT_DIST'] ?? 'dist';
const SIZES = [
  { words: 5_000, pictures: 15 },
  { words: 50_000, pictures: 60 },
];
/** Typed in turns, so that what else happens on the machine meets both editors. */
const ROUNDS = 5;
const SENTENCE = 'Die neue Strecke wird am Samstag mit allen ';
/** Milliseconds between two keys: a quick writer's ten a second. */
const PAUSE = 95;
/** Finds the view behind the editable text. */
const VIEW = `(() => {
  const text = document.querySelector('.cm-content[aria-multiline=true]');
  return (text.cmTile ?? text.cmView).view;
})()`;

/**
 * Typing in a long post with preview open and findings on, beside bare CodeMirror 6 on the same
 * text; and how long it takes until a post can be written in after the click on it.
 */
export async function bench(): Promise<BenchRow[]> {
  await builtApp(DIST);
  const folders = await testFolders();
  const library = join(folders.documents, 'Lange Texte');
  const texts = await makeLibrary(folders, library);
  const host = await startBrowserHost(folders, [library]);
  const browser = await launchChromium();
  try {
    const app = await (await newContext(browser)).newPage();
    await app.goto(host.address);
    const script = await bareScript();
    const rows: BenchRow[] = [];
    for (const [index, { words, pictures }] of SIZES.entries()) {
      const what = `${words.toLocaleString('en')} words, ${pictures} pictures`;
      const opened = await openPost(app, titleOf(words));
      const bare = await (await newContext(browser)).newPage();
      await showBare(bare, script, texts[index] ?? '');
      rows.push(row(`${what}: click to usable`, [opened], 0.5));
      rows.push(...compared(what, await typeInTurns(app, bare)));
      await bare.close();
    }
    return rows;
  } finally {
    await browser.close();
    await host.stop();
    await folders.remove();
  }
}

function newContext(browser: Browser) {
  return browser.newContext({ locale: 'de-DE', viewport: { width: 1440, height: 900 } });
}

function titleOf(words: number): string {
  return `Text mit ${words} Wörtern`;
}

/** A library with one post of each size; gives their bodies. */
async function makeLibrary(folders: TestFolders, library: string): Promise<string[]> {
  const source = join(folders.documents, 'quelle');
  await mkdir(source, { recursive: true });
  await cp(new URL('../../resources/sample/pictures', import.meta.url), join(source, 'pictures'), {
    recursive: true,
  });
  const cli = (...args: string[]) =>
    run(process.execPath, [join(DIST, 'node', 'cli.js'), ...args], { env: folders.env });
  await cli('new-library', library);
  const bodies: string[] = [];
  for (const { words, pictures } of SIZES) {
    const post = await longPost(titleOf(words), words, pictures);
    const file = join(source, `text-${words}.md`);
    await writeFile(file, post);
    await cli('import', file, '--into', library);
    bodies.push(post);
  }
  return bodies;
}

/** The page of the other editor as one script. */
async function bareScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: new URL('typing-page.ts', import.meta.url).pathname,
        formats: ['iife'],
        name: 'page',
      },
    },
  });
  const [bundle] = [result].flat();
  const chunk = bundle !== undefined && 'output' in bundle ? bundle.output[0] : undefined;
  if (chunk === undefined) throw new Error('The page of the other editor was not built');
  return chunk.code;
}

async function showBare(page: Page, script: string, text: string): Promise<void> {
  await page.setContent('<!doctype html><html lang="de"><body></body></html>');
  await page.addScriptTag({ content: script });
  await page.evaluate(
    (doc) => (window as unknown as { bareEditor(doc: string): Promise<void> }).bareEditor(doc),
    text,
  );
  await recordKeys(page);
}

/** Opens a post and gives the ms from the click until its text stands there and takes keys. */
async function openPost(app: Page, title: string): Promise<number> {
  const entry = app.getByRole('option', { name: title }).first();
  await entry.waitFor();
  if ((await app.evaluate('window.keyTimes')) === undefined) await recordKeys(app);
  await app.evaluate((wanted) => {
    window.addEventListener(
      'pointerdown',
      ({ timeStamp }) => {
        const look = () => {
          const field = document.querySelector('[data-title-field] [role=textbox]');
          const text = document.querySelector('.cm-content[aria-multiline=true]');
          const there = field?.textContent === wanted && (text?.textContent.length ?? 0) > 200;
          if (!there) requestAnimationFrame(look);
          else Object.assign(window, { opened: performance.now() - timeStamp });
        };
        look();
      },
      { once: true, capture: true },
    );
  }, title);
  await entry.click();
  // The page lets no text be run as a program, so it is asked again and again.
  for (;;) {
    const opened = await app.evaluate<number | undefined>('window.opened');
    if (opened !== undefined) {
      await app.evaluate('delete window.opened');
      return opened;
    }
    await app.waitForTimeout(20);
  }
}

/** Puts the cursor behind a paragraph in the middle of the text, and the mouse over it as with everybody. */
async function toMiddle(page: Page): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(600, 450);
  await page.evaluate(`(() => {
    const view = ${VIEW};
    const text = view.state.doc.toString();
    const at = text.indexOf('.\\n\\n', text.length / 2) + 1 || Math.floor(text.length / 2);
    view.dispatch({ selection: { anchor: at }, scrollIntoView: true });
    view.focus();
  })()`);
  // Parsing, pictures and findings of the newly shown part are not part of typing.
  await page.waitForTimeout(1500);
}

async function typeInTurns(app: Page, bare: Page): Promise<{ ours: KeyTimes; theirs: KeyTimes }> {
  const ours: KeyTimes = { frames: [], longTasks: [] };
  const theirs: KeyTimes = { frames: [], longTasks: [] };
  await toMiddle(app);
  await toMiddle(bare);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [page, times] of [
      [bare, theirs],
      [app, ours],
    ] as const) {
      await typeText(page, SENTENCE, PAUSE);
      const taken = await takeTimes(page);
      // The first round warms both up.
      if (round === 0) continue;
      times.frames.push(...taken.frames);
      times.longTasks.push(...taken.longTasks);
    }
  }
  return { ours, theirs };
}

function compared(what: string, { ours, theirs }: { ours: KeyTimes; theirs: KeyTimes }) {
  const beside = (share: number) => ({ baseline: rounded(quantile(theirs.frames, share)) });
  const one = (name: string, share: number): BenchRow => {
    const made = row(`${what}: key to painted frame, ${name}`, ours.frames, share);
    const { baseline } = beside(share);
    return { ...made, baseline, ratio: rounded(made.median / baseline) };
  };
  const tasks = {
    what: `${what}: tasks over 50 ms while typing`,
    unit: 'tasks',
    median: ours.longTasks.length,
    min: 0,
    max: rounded(Math.max(0, ...ours.longTasks)),
    runs: ours.frames.length,
    baseline: theirs.longTasks.length,
  };
  return [one('p50', 0.5), one('p95', 0.95), one('max', 1), tasks];
}

function row(what: string, values: readonly number[], share: number): BenchRow {
  return {
    what,
    unit: 'ms',
    median: rounded(quantile(values, share)),
    min: rounded(Math.min(...values)),
    max: rounded(Math.max(...values)),
    runs: values.length,
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
