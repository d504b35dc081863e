import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildBundles } from '../../builders/built-bundles.js';

type Listener = (event: { ports: unknown[] }, ...args: unknown[]) => void;

let built: Awaited<ReturnType<typeof buildBundles>>;
let bundle: string;

beforeAll(async () => {
  built = await buildBundles('preload');
  bundle = await readFile(join(built.dist, 'preload', 'preload.cjs'), 'utf8');
});
afterAll(() => built.remove());

/** Runs the compiled preload on stand-ins for `electron` and `window`. */
function runPreload() {
  const exposed = new Map<string, Record<string, (...args: unknown[]) => unknown>>();
  const sent: unknown[][] = [];
  const posted: unknown[][] = [];
  const listeners = new Map<string, Listener>();
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: never) => void exposed.set(name, api),
    },
    ipcRenderer: {
      send: (...args: unknown[]) => void sent.push(['send', ...args]),
      invoke: (...args: unknown[]) => {
        sent.push(['invoke', ...args]);
        return Promise.resolve('/gewählt');
      },
      on: (channel: string, listener: Listener) => void listeners.set(channel, listener),
    },
    webUtils: { getPathForFile: (file: { path: string }) => file.path },
  };
  const required: string[] = [];
  const require = (name: string) => {
    required.push(name);
    return electron;
  };
  const window = {
    location: { origin: 'blogpult://app' },
    postMessage: (...args: unknown[]) => void posted.push(args),
  };
  // The bundle is ours, and a preload is a script, not a module.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  new Function('require', 'window', 'module', 'exports', bundle)(require, window, {}, {});
  return { exposed, sent, posted, listeners, required };
}

test('the page gets these named functions and nothing else (20)', () => {
  const { exposed, required } = runPreload();
  expect([...exposed.keys()]).toEqual(['blogpult']);
  const api = exposed.get('blogpult') ?? {};
  expect(Object.keys(api)).toEqual([
    'connect',
    'chooseFolder',
    'chooseSaveFile',
    'printPdf',
    'askToClose',
    'pathOfFile',
    'onOpenFile',
  ]);
  expect(Object.values(api).every((value) => typeof value === 'function')).toBe(true);
  expect(required).toEqual(['electron']);
});

test('no function takes a channel name, and none hands an event to the page', () => {
  const { exposed, sent, listeners } = runPreload();
  const api = exposed.get('blogpult') ?? {};
  api['connect']?.('other:channel', 1);
  void api['chooseFolder']?.('other:channel');
  void api['chooseSaveFile']?.('a.zip', 'more');
  void api['printPdf']?.('<p>', 'a.pdf', 'more');
  api['askToClose']?.('other:channel');
  const heard: unknown[][] = [];
  api['onOpenFile']?.((...args: unknown[]) => void heard.push(args));
  listeners.get('blogpult:open-file')?.({ ports: [] }, '/a.blogpult');
  expect(sent).toEqual([
    ['send', 'blogpult:connect'],
    ['invoke', 'blogpult:choose-folder'],
    ['invoke', 'blogpult:choose-save-file', 'a.zip'],
    ['invoke', 'blogpult:print-pdf', '<p>', 'a.pdf'],
    ['send', 'blogpult:ask-to-close'],
    ['send', 'blogpult:ready-for-files'],
  ]);
  expect(heard).toEqual([['/a.blogpult']]);
  expect(api['pathOfFile']?.({ path: '/bild.png' })).toBe('/bild.png');
});

test('the port reaches the page as a message to our own origin', () => {
  const { posted, listeners } = runPreload();
  const port = {};
  listeners.get('blogpult:port')?.({ ports: [port] });
  expect(posted).toEqual([[{ type: 'blogpult:port' }, 'blogpult://app', [port]]]);
});

test('nothing in it runs text or reaches for Node (20)', () => {
  expect(bundle.match(/require\(/g)).toHaveLength(1);
  expect(bundle.match(/exposeInMainWorld\(/g)).toHaveLength(1);
  for (const unsafe of [/\beval\(/, /new Function/, /executeInMainWorld/, /\bprocess\.\w/]) {
    expect(bundle).not.toMatch(unsafe);
  }
});
