import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildBundles, runNode } from '../../builders/built-bundles.js';

const ON_LINUX = process.platform === 'linux';

let built: Awaited<ReturnType<typeof buildBundles>>;
let folder: string;
let running: ChildProcess | null = null;
let said = '';

beforeAll(async () => {
  built = await buildBundles('node');
  folder = await mkdtemp(join(tmpdir(), 'blogpult-serve-'));
  await mkdir(join(built.dist, 'renderer'));
  await writeFile(join(built.dist, 'renderer', 'index.html'), '<title>Seite</title>');
  // Stands in for the desktop's opener, and notes what it was given.
  const opener = join(folder, 'bin', 'xdg-open');
  await mkdir(join(folder, 'bin'));
  await mkdir(join(folder, 'config'));
  await writeFile(opener, `#!/bin/sh\necho "$@" > "${folder}/argv"\ncat "$1" > "${folder}/page"\n`);
  await chmod(opener, 0o755);
});
afterEach(async () => {
  if (running !== null && running.exitCode === null) {
    running.kill('SIGTERM');
    await once(running, 'close');
  }
  running = null;
  await rm(join(folder, 'argv'), { force: true });
});
afterAll(async () => {
  await built.remove();
  await rm(folder, { recursive: true, force: true });
});

function environment(): NodeJS.ProcessEnv {
  return {
    LC_ALL: 'de_DE.UTF-8',
    TMPDIR: folder,
    PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`,
    BLOGPULT_CONFIG: join(folder, 'config'),
    BLOGPULT_DOCUMENTS: join(folder, 'documents'),
    BLOGPULT_RESOURCES: 'resources',
  };
}

/** Starts the built browser host and waits until what it said matches. */
function start(until: RegExp, ...args: string[]): Promise<RegExpExecArray> {
  return startWith(environment(), until, ...args);
}

async function startWith(
  env: NodeJS.ProcessEnv,
  until: RegExp,
  ...args: string[]
): Promise<RegExpExecArray> {
  const child = spawn(process.execPath, [join(built.dist, 'node', 'browser.js'), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  said = '';
  return new Promise((resolve, reject) => {
    const hear = (text: Buffer) => {
      said += text.toString();
      const match = until.exec(said);
      if (match !== null) resolve(match);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`It ended early: ${said}`)));
  });
}

async function exchange(origin: string, code: string) {
  return fetch(`${origin}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ code }),
  });
}

describe.runIf(ON_LINUX)('opening the browser', () => {
  test('code and token stand in no argument, no output and no log', async () => {
    const [, origin = ''] = await start(/(http:\/\/127\.0\.0\.1:\d+)\/ /);
    const page = await expect
      .poll(() => readFile(join(folder, 'page'), 'utf8').catch(() => ''), { timeout: 10_000 })
      .toContain('#code=')
      .then(() => readFile(join(folder, 'page'), 'utf8'));
    const code = /#code=([\w-]+)/.exec(page)?.[1] ?? '';
    const answer = await exchange(origin, code);
    expect(answer.status).toBe(200);
    const { token } = (await answer.json()) as { token: string };
    expect((await exchange(origin, code)).status).toBe(401);

    const traces = [said, await readFile(join(folder, 'argv'), 'utf8')];
    for (const name of ['cmdline', 'environ']) {
      traces.push(await readFile(`/proc/${String(running?.pid)}/${name}`, 'utf8'));
    }
    for (const file of await readdir(join(folder, 'config'), { recursive: true })) {
      traces.push(await readFile(join(folder, 'config', file), 'utf8').catch(() => ''));
    }
    expect(traces.join('\n')).not.toContain(code);
    expect(traces.join('\n')).not.toContain(token);
  });

  test('ending it removes the redirect file', async () => {
    await start(/http:\/\/127\.0\.0\.1:\d+\/ /);
    await expect
      .poll(() => readFile(join(folder, 'argv'), 'utf8').catch(() => ''), { timeout: 10_000 })
      .not.toBe('');
    running?.kill('SIGTERM');
    if (running !== null) await once(running, 'close');
    expect((await readdir(folder)).filter((name) => name.startsWith('blogpult-'))).toEqual([]);
  });
});

describe.runIf(ON_LINUX)('without a browser', () => {
  test('says so and prints the link, which lets its reader in', async () => {
    const env = { ...environment(), PATH: '' };
    const [, origin = '', code = ''] = await startWith(
      env,
      /Es ließ sich kein Browser öffnen[^]+(http:\/\/127\.0\.0\.1:\d+)\/#code=([\w-]+)\n/,
    );
    expect((await exchange(origin, code)).status).toBe(200);
  });
});

describe('without opening', () => {
  test('the link is printed with its code, and serves the page', async () => {
    const [, origin = '', code = ''] = await start(
      /(http:\/\/127\.0\.0\.1:\d+)\/#code=([\w-]+)\n/,
      '--no-open',
    );
    expect(await (await fetch(`${origin}/`)).text()).toContain('Seite');
    expect((await exchange(origin, code)).status).toBe(200);
  });

  test('a library is opened first, and let go at the end', async () => {
    const library = join(folder, 'bibliothek');
    const cli = join(built.dist, 'node', 'cli.js');
    const made = await runNode([cli, 'new-library', library], environment());
    expect(made.code, made.output).toBe(0);
    await start(/#code=/, library, '--no-open');
    const second = await runNode(
      [join(built.dist, 'node', 'browser.js'), library, '--no-open'],
      environment(),
    );
    expect(second.code).toBe(3);
    expect(second.output).not.toMatch(/\bat .*:\d+:\d+/);
    running?.kill('SIGTERM');
    if (running !== null) await once(running, 'close');
    await start(/#code=/, library, '--no-open');
  });

  test('a folder that is no library gets a sentence and no server', async () => {
    const { code, output } = await runNode(
      [join(built.dist, 'node', 'browser.js'), join(folder, 'nirgends'), '--no-open'],
      environment(),
    );
    expect(code).toBe(3);
    expect(output).toContain('nirgends');
    expect(output).not.toMatch(/http:|\bat .*:\d+:\d+/);
  });
});
