import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decode } from '../../electron/host/storage/envelope.js';
import { aPost } from '../builders/content.js';
import { aHostWithLibrary } from '../builders/host.js';
import { bundledProgram } from '../builders/bundled-program.js';
import { times } from './size.js';
import { typedText } from './typed-text.js';

const KILLS = times(500, 21);
/** Libraries that are typed in side by side. */
const DESKS = 3;
/** A process is killed at a random moment of its first saves. */
const LATEST_KILL_MS = 60;
/** A save has fewer steps than this. */
const MOST_STEPS = 60;

let program: Awaited<ReturnType<typeof bundledProgram>>;
beforeAll(async () => {
  program = await bundledProgram('torture/typing-process');
});
afterAll(() => program.remove());

test(
  `${KILLS} kills while typing tear no file and lose no acknowledged save`,
  async () => {
    const desks = await Promise.all(Array.from({ length: DESKS }, () => aDesk()));
    let left = KILLS;
    await Promise.all(
      desks.map(async (desk) => {
        while (left > 0) {
          left -= 1;
          await desk.typeAndKill(0);
        }
      }),
    );
    const lived = desks.map((desk) => desk.acknowledged());
    expect(Math.min(...lived)).toBeGreaterThan(KILLS / DESKS);
    for (const desk of desks) await desk.openAgain();
  },
  times(900_000, 120_000),
);

test('a kill before each step of a save leaves the old text or the new one', async () => {
  const desks = await Promise.all(Array.from({ length: DESKS }, () => aDesk()));
  let step = 0;
  let end = MOST_STEPS;
  await Promise.all(
    desks.map(async (desk) => {
      while (step < end) {
        step += 1;
        const mine = step;
        const said = await desk.typeAndKill(mine);
        if (said.includes('no such step')) end = Math.min(end, mine);
      }
    }),
  );
  // Reading, keeping the generation before, writing, syncing, renaming: fewer means that nothing was killed.
  expect(end).toBeGreaterThan(10);
  expect(end).toBeLessThan(MOST_STEPS);
  for (const desk of desks) await desk.openAgain();
}, 180_000);

async function aDesk() {
  const { host, library, root, folder } = await aHostWithLibrary();
  const { id } = await library.posts.insert(aPost({ body: typedText(1) }));
  await host.session.close();
  let acknowledged = 1;
  return {
    acknowledged: () => acknowledged,
    async typeAndKill(step: number) {
      const words = [program.path, root, join(folder, 'config'), id, String(step)];
      const said = await typeUntilKilled(words, step === 0);
      // A line that the kill cut is no acknowledgement that anybody could have read.
      const revisions = said.split('\n').slice(0, -1).map(Number);
      acknowledged = Math.max(...revisions.filter((revision) => !Number.isNaN(revision)));
      await expectWhole(root, id, acknowledged);
      return said;
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

/** Starts a typing process, kills it some time after its first save or lets it do that, and answers what it said. */
async function typeUntilKilled(words: string[], byUs: boolean): Promise<string> {
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  child.stdout.once('data', () => {
    if (byUs) setTimeout(() => child.kill('SIGKILL'), Math.random() * LATEST_KILL_MS);
  });
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect([signal, complaint]).toEqual(['SIGKILL', '']);
  expect(said).not.toContain('damaged');
  return said;
}

async function expectWhole(root: string, id: string, acknowledged: number): Promise<void> {
  let current = 0;
  /** Revisions that lie under the name of the generation before, or on their way to it. */
  const before: number[] = [];
  for (const name of await readdir(join(root, 'posts'))) {
    if (name.includes(`${id}.json.bak`)) {
      const kept = decode(await readFile(join(root, 'posts', name)));
      if (kept.state === 'sound') before.push(kept.stamp.rev);
    }
    if (name.endsWith('-tmp')) continue;
    expect(name).toMatch(/\.json(?:\.bak)?$/);
    const found = decode(await readFile(join(root, 'posts', name)));
    expect(found.state, name).toBe('sound');
    if (found.state !== 'sound' || name !== `${id}.json`) continue;
    expect(found.stamp.rev).toBeGreaterThanOrEqual(acknowledged);
    expect(found.payload).toMatchObject({ body: typedText(found.stamp.rev) });
    current = found.stamp.rev;
  }
  if (current > 1) expect(before).toContain(current - 1);
}
