import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PostContent } from '../../core/post/post.js';
import { anOpenLibrary, aPostContent } from '../builders/open-library.js';
import { times } from './size.js';

const POST = 'post-0001';
const BODY = 'Eins.\n\nZwei.\n\nDrei.\n';

type Laptop = Awaited<ReturnType<typeof anOpenLibrary>>;

const STEP = fc.record({
  who: fc.nat({ max: 2 }),
  what: fc.constantFrom(
    ...(['write', 'write', 'write', 'run', 'run', 'run', 'spare'] as const),
    ...(['half', 'whole', 'copy', 'rename', 'vanish', 'away', 'back'] as const),
  ),
  at: fc.nat({ max: 20 }),
});
type Step = typeof STEP extends fc.Arbitrary<infer One> ? One : never;

/** A folder in common and what a sync client or a person does to it. */
class Carrier {
  private readonly away: string;
  private readonly halved = new Map<string, Buffer>();

  constructor(readonly folder: string) {
    this.away = `${folder} (nicht eingesteckt)`;
  }

  async do({ what, at }: Pick<Step, 'what' | 'at'>): Promise<void> {
    if (what === 'away') await rename(this.folder, this.away).catch(() => null);
    if (what === 'back') await rename(this.away, this.folder).catch(() => null);
    if (what === 'whole') await this.finish();
    const shelf = join(this.folder, 'beitraege');
    const names = await readdir(shelf).catch(() => []);
    const name = names[at % Math.max(1, names.length)];
    if (name === undefined) return;
    const path = join(shelf, name);
    const other = join(shelf, `${name.slice(0, -9)} (Konfliktkopie ${at}).blogpult`);
    if (what === 'copy') await copyFile(path, other);
    if (what === 'rename') await rename(path, other);
    if (what === 'vanish') await rm(path);
    if (what === 'half' && !this.halved.has(path)) {
      const whole = await readFile(path);
      this.halved.set(path, whole);
      await writeFile(path, whole.subarray(0, Math.floor(whole.length / 2)));
    }
  }

  /** What came by half arrives; where the folder is away it waits until that is back. */
  async finish(): Promise<void> {
    for (const [path, whole] of this.halved) {
      const arrives = writeFile(path, whole).then(() => this.halved.delete(path));
      await arrives.catch(() => null);
    }
  }
}

async function write({ library }: Laptop, word: string, at: number): Promise<void> {
  if (!library.posts.has(POST)) return;
  const post = await library.posts.get(POST);
  const blocks = post.body.trim().split('\n\n');
  blocks.splice(at % (blocks.length + 1), 0, `Neu ${word}.`);
  const content = PostContent.parse({ ...post, body: `${blocks.join('\n\n')}\n` });
  await library.posts.save(POST, post.revision, content);
}

/** One run; a folder that is away is no failure. Then somebody decides whatever waits. */
async function run({ client }: Laptop, spare: string | null): Promise<void> {
  try {
    await client.sync.run({ spare });
  } catch (error) {
    expect(error).toMatchObject({ code: 'SYNC_FOLDER_AWAY' });
    return;
  }
  if (spare !== null) return;
  for (const { post, revision } of await client.exchange.waiting()) {
    const open = await client.exchange.compare({ post, revision });
    const choices = Object.fromEntries(
      open.map(({ id, kind }) => [id, kind === 'text' ? 'both' : 'ours'] as const),
    );
    expect(await client.exchange.decide({ post, revision, choices })).toEqual([]);
  }
}

async function simulate(steps: readonly Step[]): Promise<void> {
  const laptops = await Promise.all(['anna', 'bela', 'cem'].map((name) => anOpenLibrary(name)));
  const [first] = laptops as [Laptop, Laptop, Laptop];
  try {
    const carrier = new Carrier(join(first.top, 'Übergabe'));
    await mkdir(carrier.folder);
    const { folder } = carrier;
    for (const { client } of laptops) await client.sync.saveSettings({ folder, automatic: true });
    await first.library.posts.insert({ ...aPostContent({ body: BODY }), id: POST });
    const written: string[] = [];
    for (const [turn, { who, what, at }] of steps.entries()) {
      const laptop = laptops[who] as Laptop;
      if (what === 'write' && laptop.library.posts.has(POST)) {
        written.push(`wort${turn}`);
        await write(laptop, `wort${turn}`, at);
      } else if (what === 'run' || what === 'spare') {
        await run(laptop, what === 'spare' ? POST : null);
      } else await carrier.do({ what, at });
    }
    await carrier.do({ what: 'back', at: 0 });
    await carrier.finish();
    // One after the other everybody takes what is there, decides, and sends what was decided.
    const round = [...laptops, ...laptops, ...laptops].flatMap((one) => [one, one]);
    for (const one of round) await run(one, null);
    const bodies = await Promise.all(
      laptops.map(async ({ library }) => (await library.posts.get(POST)).body),
    );
    expect(new Set(bodies).size).toBe(1);
    for (const word of written) expect(bodies[0]).toContain(`Neu ${word}.`);
  } finally {
    for (const laptop of laptops) await laptop.remove();
  }
}

describe('three laptops over a real folder', () => {
  it(
    'come together with every word, whatever happens to the files in between',
    { timeout: times(1_800_000, 120_000) },
    async () => {
      await fc.assert(fc.asyncProperty(fc.array(STEP, { minLength: 8, maxLength: 30 }), simulate), {
        numRuns: times(200, 3),
      });
    },
  );
});
