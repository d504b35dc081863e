import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const DIST = resolve(process.env['BLOGPULT_DIST'] ?? 'dist');

/** Folders of one test alone, so that it cannot meet anybody's library or settings. */
export interface TestFolders {
  readonly config: string;
  readonly documents: string;
  readonly env: NodeJS.ProcessEnv;
  remove(): Promise<void>;
}

/** Makes the folders and the environment that points the app at them. */
export async function testFolders(): Promise<TestFolders> {
  const root = await mkdtemp(join(tmpdir(), 'blogpult e2e ü '));
  const config = join(root, 'config');
  const documents = join(root, 'Dokumente');
  return {
    config,
    documents,
    env: {
      ...process.env,
      BLOGPULT_CONFIG: config,
      BLOGPULT_DOCUMENTS: documents,
      BLOGPULT_RESOURCES: resolve('resources'),
      LC_ALL: 'de_DE.UTF-8',
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** The browser host as a process of its own, as `npm start` runs it. */
export interface RunningHost {
  /** Address with the one-time code. */
  readonly address: string;
  readonly process: ChildProcess;
  /** Ends it as a crash would: without any chance to save. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the browser host and waits for its address; `args` are a library's folder and options. */
export async function startBrowserHost(
  folders: TestFolders,
  args: readonly string[] = [],
): Promise<RunningHost> {
  const child = spawn(process.execPath, [join(DIST, 'node', 'browser.js'), '--no-open', ...args], {
    env: folders.env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await firstLine(child);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  };
  return {
    address,
    process: child,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The host has no output');
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error(`The host ended before it said where it is (code ${String(child.exitCode)})`);
}
