import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program and its arguments; the file to open is added last. */
export type Opener = readonly [program: string, ...args: string[]];

/** How an attempt to open the browser went, and how to remove its traces before their time. */
export interface OpenedBrowser {
  opened: boolean;
  remove: () => Promise<void>;
}

/** The redirect file lives as long as the code in it, in milliseconds. */
const FILE_LIFETIME_MS = 60_000;
/** An opener that has not failed by then has handed over, in milliseconds. */
const OPENER_MS = 5000;

/**
 * Opens `address` in the default browser without the address ever standing in a command line,
 * where every user of the machine could read it: the browser gets a file (0600 in a folder 0700)
 * that leads on. The file goes after a minute, or with `remove()`.
 */
export async function openBrowser(
  address: string,
  opener: Opener = systemOpener(),
): Promise<OpenedBrowser> {
  const folder = await mkdtemp(join(redirectParent(), 'blogpult-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const file = join(folder, 'blogpult.html');
  await writeFile(file, redirectPage(address), { mode: 0o600, flag: 'wx' });
  setTimeout(() => void remove(), FILE_LIFETIME_MS).unref();
  return { opened: await run([...opener, file]), remove };
}

/** Browsers from a snap see neither the temporary folder nor hidden ones, but the home folder. */
function redirectParent(): string {
  const confined = process.platform === 'linux' && existsSync('/snap/bin');
  return confined ? homedir() : tmpdir();
}

function systemOpener(): Opener {
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return process.platform === 'darwin' ? ['open'] : ['xdg-open'];
}

function redirectPage(address: string): string {
  return [
    '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Blogpult</title>',
    '<meta name="referrer" content="no-referrer">',
    `<meta http-equiv="refresh" content="0; url=${address}">`,
    `</head><body><a href="${address}">Blogpult</a></body></html>\n`,
  ].join('');
}

function run([program = '', ...args]: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true });
    const later = setTimeout(() => settle(true), OPENER_MS);
    const settle = (opened: boolean) => {
      clearTimeout(later);
      child.unref();
      resolve(opened);
    };
    child.once('error', () => settle(false));
    child.once('exit', (code) => settle(code === 0));
  });
}
