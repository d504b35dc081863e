import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MergeChoice } from '../../../../core/merge/conflict.js';
import { PostContent } from '../../../../core/post/post.js';
import { aPost } from '../../../builders/content.js';
import type { IncomingVersion } from '../../../../electron/host/exchanging/travelling-post.js';
import {
  receiveVersion,
  settleWaiting,
} from '../../../../electron/host/exchanging/travelling-post.js';
import { Laptop } from './laptops.js';

const POST = 'post-0001';
const BODY = 'Eins.\n\nZwei.\n\nDrei.\n\nVier.\n';

async function twoLaptops(): Promise<[Laptop, Laptop]> {
  const [team, guest] = [new Laptop('team'), new Laptop('gast')];
  team.posts.set(POST, aPost({ body: BODY, categories: [] }));
  await receiveVersion(guest.around, await team.pack(POST));
  return [team, guest];
}

const said = (laptop: Laptop) => PostContent.parse(laptop.posts.get(POST));

describe('a post between laptops', () => {
  it('goes out, comes back changed, and changes nothing when it comes a second time', async () => {
    const [team, guest] = await twoLaptops();
    guest.write(POST, () => ({ body: BODY.replace('Zwei', 'Zwei, besser') }));
    const answer = await guest.pack(POST);
    expect(await receiveVersion(team.around, answer)).toBe('forward');
    expect(said(team)).toEqual(said(guest));
    const { revision } = team.posts.get(POST) ?? {};
    expect(await receiveVersion(team.around, answer)).toBe('known');
    expect(team.posts.get(POST)?.revision).toBe(revision);
  });

  it('joins what both wrote meanwhile, and both come to the same version', async () => {
    const [team, guest] = await twoLaptops();
    team.write(POST, () => ({ body: BODY.replace('Drei', 'Drei vom Team') }));
    guest.write(POST, () => ({ body: BODY.replace('Zwei', 'Zwei vom Gast'), title: 'Neu' }));
    const [fromTeam, fromGuest] = [await team.pack(POST), await guest.pack(POST)];
    expect(await receiveVersion(team.around, fromGuest)).toBe('merged');
    expect(await receiveVersion(guest.around, fromTeam)).toBe('merged');
    expect(said(team)).toEqual(said(guest));
    expect(said(team).body).toBe('Eins.\n\nZwei vom Gast.\n\nDrei vom Team.\n\nVier.\n');
    expect((await team.pack(POST)).head).toBe((await guest.pack(POST)).head);
  });

  it('waits for a decision where both changed the same, and keeps the text as it is until then', async () => {
    const [team, guest] = await twoLaptops();
    team.write(POST, () => ({ title: 'Vom Team' }));
    guest.write(POST, () => ({ title: 'Vom Gast' }));
    const answer = await guest.pack(POST);
    expect(await receiveVersion(team.around, answer)).toBe('waiting');
    expect(await receiveVersion(team.around, answer)).toBe('waiting');
    expect(said(team).title).toBe('Vom Team');
    expect((await team.around.store.travels(POST)).waiting).toHaveLength(1);
    const { conflicts } = await settleWaiting(team.around, POST, answer.head, { title: 'theirs' });
    expect(conflicts).toEqual([]);
    expect(said(team).title).toBe('Vom Gast');
    expect((await team.around.store.travels(POST)).waiting).toEqual([]);
    expect(await receiveVersion(guest.around, await team.pack(POST))).toBe('forward');
    expect(said(guest)).toEqual(said(team));
  });

  it('brings three laptops together over a folder where files come late, twice or not at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const laptops = ['anna', 'bela', 'cem'].map((name) => new Laptop(name));
        const [first] = laptops as [Laptop, Laptop, Laptop];
        first.posts.set(POST, aPost({ body: BODY, categories: [] }));
        const folder: IncomingVersion[] = [await first.pack(POST)];
        for (const [turn, one] of steps.entries()) {
          await act(one, laptops[one.who] as Laptop, folder, turn);
        }
        // In the end everybody is there, sends what is new and takes what lies in the folder.
        for (let round = 0; round < 3; round += 1) {
          for (const laptop of laptops) {
            for (const file of folder) await laptop.take(file, () => 'ours');
            if (laptop.posts.has(POST)) folder.push(await laptop.pack(POST));
          }
        }
        for (const laptop of laptops) expect(said(laptop)).toEqual(said(first));
      }),
      { numRuns: 600 },
    );
  });
});

const step = fc.record({
  who: fc.nat({ max: 2 }),
  what: fc.constantFrom('write', 'write', 'send', 'send', 'take', 'take', 'lose'),
  at: fc.nat({ max: 30 }),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** One thing that happens on one laptop or to the folder; any file may come again and in any order. */
async function act(
  { what, at }: Step,
  laptop: Laptop,
  folder: IncomingVersion[],
  turn: number,
): Promise<void> {
  const choices = ['ours', 'theirs', 'both'] as const;
  const file = folder[at % folder.length] as IncomingVersion;
  if (what === 'take') return laptop.take(file, () => choices[turn % 3] as MergeChoice);
  if (what === 'lose' && folder.length > 1) folder.splice(at % folder.length, 1);
  if (!laptop.posts.has(POST)) return;
  if (what === 'write') writeSomething(laptop, at, turn);
  if (what === 'send') folder.push(await laptop.pack(POST));
}

function writeSomething(laptop: Laptop, at: number, turn: number): void {
  const word = `${laptop.name}${turn}`;
  laptop.write(POST, ({ body, tags }) => {
    const blocks = body.trim().split('\n\n');
    if (at % 4 === 0) return { title: `Titel ${word}` };
    if (at % 4 === 1) return { tags: [...tags, word] };
    if (at % 4 === 2) blocks.splice(at % (blocks.length + 1), 0, `Neu ${word}.`);
    else blocks.splice(at % blocks.length, 1, `Anders ${word}.`);
    return { body: `${blocks.join('\n\n')}\n` };
  });
}
