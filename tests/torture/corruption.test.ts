import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decode, encode } from '../../electron/host/storage/envelope.js';
import { aPost } from '../builders/content.js';
import { CORRUPT_SHAPES } from '../builders/corrupt-shapes.js';
import { aHostWithLibrary, contentOf } from '../builders/host.js';
import { filesNamed } from '../builders/temp-folder.js';
import { seededRandom } from '../builders/seeded-random.js';
import { times } from './size.js';

const FLIPS = 2_000;
const CUTS = 500;
/** How many of them are tried on a whole library. */
const IN_A_LIBRARY = times(FLIPS + CUTS, 40);

const BODY = 'Am Markt gibt es Äpfel, „frische“ Birnen und 🌳. '.repeat(60);
const random = seededRandom(20_260_304);

function flipped(good: Buffer): Buffer {
  const bad = Buffer.from(good);
  const at = random.below(bad.length);
  bad[at] = (bad[at] ?? 0) ^ (1 << random.below(8));
  return bad;
}

/** Cut anywhere; a document that only lost its last line feed is whole. */
function cut(good: Buffer): Buffer {
  return good.subarray(0, random.below(good.length - 1));
}

test(`${FLIPS} flipped bits and ${CUTS} cuts of a document are all found`, () => {
  const { revision, ...post } = aPost({ body: BODY });
  const good = encode(revision, post).bytes;
  expect(decode(good).state).toBe('sound');
  for (let count = 0; count < FLIPS + CUTS; count += 1) {
    const bad = count < FLIPS ? flipped(good) : cut(good);
    const found = decode(bad);
    // White space between the parts carries nothing: the same payload under the same hash is whole.
    const isSame = found.state === 'sound' && encode(revision, found.payload).bytes.equals(good);
    expect(found.state === 'damaged' || isSame, `${count}: ${found.state}`).toBe(true);
  }
});

test(
  `${IN_A_LIBRARY} damaged posts, and each of the corrupt shapes, are restored with the original kept`,
  async () => {
    const { library, root, host } = await aHostWithLibrary();
    const post = await library.posts.insert(aPost({ body: 'Fassung 1' }));
    await library.posts.save(post.id, 1, contentOf(post, { body: BODY }));
    const path = join(root, 'posts', `${post.id}.json`);
    const good = await readFile(path);
    const backup = await readFile(`${path}.bak`);
    await host.session.close();
    const shapes = Object.values(CORRUPT_SHAPES).map((corrupt) => corrupt(good));
    const random = Array.from({ length: IN_A_LIBRARY }, (_, at) =>
      at % 5 === 4 ? cut(good) : flipped(good),
    );
    let kept = 0;
    for (const bad of [...shapes, ...random]) {
      await writeFile(path, bad);
      await writeFile(`${path}.bak`, backup);
      const opened = await host.session.open(root);
      if (decode(bad).state === 'damaged') {
        expect(opened.damages).toMatchObject([{ what: 'post', outcome: 'restored' }]);
        expect((await opened.posts.get(post.id)).body).toBe('Fassung 1');
        const names = await filesNamed(join(root, 'posts'), 'corrupt');
        kept += 1;
        expect(names).toHaveLength(kept);
        const originals = await Promise.all(
          names.slice(-3).map((name) => readFile(join(root, 'posts', name))),
        );
        expect(originals.some((original) => original.equals(bad))).toBe(true);
      }
      await host.session.close();
    }
    expect(kept).toBeGreaterThan(IN_A_LIBRARY * 0.95);
    expect(await readdir(join(root, 'posts'))).toHaveLength(kept + 2);
  },
  times(900_000, 60_000),
);
