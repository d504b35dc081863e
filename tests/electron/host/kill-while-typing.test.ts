import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { decode } from '../../../electron/host/storage/envelope.js';
import { REPOSITORY } from '../../builders/built-bundles.js';
import { aPost } from '../../builders/content.js';
import { aHostWithLibrary } from '../../builders/host.js';
import { typedText } from './typed-text.js';

const KILLS = 50;
/** Libraries that are typed in side by side. */
const DESKS = 3;
/** A process is killed at a random moment of its first saves. */
const LATEST_KILL_MS = 60;

test(`${KILLS} kills while typing tear no file and lose no acknowledged save`, async () => {
  const program = await bundle();
  try {
    const desks = await Promise.all(Array.from({ length: DESKS }, () => aDesk(program.path)));
    let left = KILLS;
    await Promise.all(
      desks.map(async (desk) => {
        while (left > 0) {
          left -= 1;
          await desk.typeAndKill();
        }
      }),
    );
    const lived = desks.map((desk) => desk.acknowledged());
    expect(Math.min(...lived)).toBeGreaterThan(KILLS / DESKS);
    for (const desk of desks) await desk.openAgain();
  } finally {
    await program.remove();
  }
}, 120_000);

/** The typing process as one file, in the repository, so that packages are found from there. */
async function bundle() {
  const cache = join(REPOSITORY, '.cache');
  await mkdir(cache, { recursive: true });
  const outDir = await mkdtemp(join(cache, 'typing-'));
  await build({
    root: REPOSITORY,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL('./typing-process.ts', import.meta.url)),
      outDir,
      target: 'node20',
      minify: false,
    },
    ssr: { noExternal: true, external: ['sharp'] },
  });
  const path = join(outDir, 'typing-process.js');
  return { path, remove: () => rm(outDir, { recursive: true, force: true }) };
}

async function aDesk(program: string) {
  const { host, library, root, folder } = await aHostWithLibrary();
  const { id } = await library.posts.insert(aPost({ body: typedText(1) }));
  await host.session.close();
  let acknowledged = 1;
  return {
    acknowledged: () => acknowledged,
    async typeAndKill() {
      acknowledged = await typeUntilKilled([program, root, join(folder, 'config'), id]);
      await expectWhole(root, id, acknowledged);
    },
    async openAgain() {
      const opened = await host.session.open(root);
      expect(opened.damages).toEqual([]);
      expect((await opened.posts.get(id)).revision).toBeGreaterThanOrEqual(acknowledged);
      const leftOvers = (await readdir(root, { recursive: true })).filter((n) => n.includes('tmp'));
      expect(leftOvers).toEqual([]);
    },
  };
}

/** Starts a typing process, kills it some time after its first save, and answers the last revision it called saved. */
async function typeUntilKilled(words: string[]): Promise<number> {
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  child.stdout.once('data', () => {
    setTimeout(() => child.kill('SIGKILL'), Math.random() * LATEST_KILL_MS);
  });
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect([signal, complaint]).toEqual(['SIGKILL', '']);
  expect(said).not.toContain('damaged');
  // A line that the kill cut is no acknowledgement that anybody could have read.
  return Number(said.split('\n').at(-2));
}

async function expectWhole(root: string, id: string, acknowledged: number): Promise<void> {
  for (const name of await readdir(join(root, 'posts'))) {
    if (name.endsWith('-tmp')) continue;
    expect(name).toMatch(/\.json(?:\.bak)?$/);
    const found = decode(await readFile(join(root, 'posts', name)));
    expect(found.state, name).toBe('sound');
    if (found.state !== 'sound' || name !== `${id}.json`) continue;
    expect(found.stamp.rev).toBeGreaterThanOrEqual(acknowledged);
    expect(found.payload).toMatchObject({ body: typedText(found.stamp.rev) });
  }
}
