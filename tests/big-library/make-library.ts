import { createHash } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Asset } from '../../core/image/asset.js';
import type { Post } from '../../core/post/post.js';
import { factsPath, picturePath } from '../../electron/host/assets/asset-folder.js';
import { encode } from '../../electron/host/storage/envelope.js';
import { sampleSentences } from '../bench/invented-posts.js';
import { aCategory, aLibrary, anAuthor } from '../builders/content.js';
import { seededRandom } from '../builders/seeded-random.js';
import { inventPost } from './invent-post.js';

/** How big a library is wanted. */
export interface Wanted {
  readonly posts: number;
  readonly images: number;
}

const AT_ONCE = 32;
const DAY = '2012-01-02T08:00:00.000Z';

/**
 * Writes an invented library into an empty or new folder: the same sizes give the same bytes. The
 * files are what the host writes, only not synced one by one.
 */
export async function makeLibrary(root: string, { posts, images }: Wanted): Promise<void> {
  if ((await readdir(root).catch(() => [])).length > 0) throw new Error(`${root} is not empty`);
  await mkdir(join(root, 'posts'), { recursive: true });
  const pictures = await inParts(images, (at) => writePicture(join(root, 'assets'), at));
  const sentences = await sampleSentences();
  const words = [...new Set(sentences.join(' ').match(/\p{Lu}\p{L}{5,}/gu))].sort();
  const content = contentOf(words);
  const material = {
    ...{ sentences, words, pictures },
    categories: content.categories.map(({ id }) => id),
    authors: content.authors.map(({ id }) => id),
  };
  await inParts(posts, (at) => writePost(root, inventPost(at, material, seededRandom(at + 1))));
  await writeFile(join(root, 'blogpult.json'), encode(1, content).bytes);
}

function contentOf(words: readonly string[]) {
  const categories = Array.from({ length: 12 }, (_, at) => {
    const name = words[at * 7] ?? `Rubrik ${at}`;
    return aCategory({ id: `kat-${String(at).padStart(4, '0')}`, slug: `rubrik-${at + 1}`, name });
  });
  const authors = Array.from({ length: 8 }, (_, at) =>
    anAuthor({ id: `autor-${String(at).padStart(4, '0')}`, name: `Ada ${words[at * 5] ?? at}` }),
  );
  return aLibrary({ id: 'bibliothek-gross', categories, authors });
}

async function writePost(root: string, post: Post): Promise<void> {
  const { revision, ...stored } = post;
  await writeFile(join(root, 'posts', `${post.id}.json`), encode(revision, stored).bytes);
}

/** A small picture of its own for every number. */
async function writePicture(root: string, at: number): Promise<Asset> {
  const random = seededRandom(at + 1_000_000);
  const channel = () => random.below(256);
  const background = { r: channel(), g: channel(), b: at % 256 };
  const [width, height] = [320 + (at % 64), 200 + Math.floor(at / 64)];
  const bytes = await sharp({ create: { width, height, channels: 3, background } })
    .jpeg({ quality: 70 })
    .toBuffer();
  const hash = createHash('sha256').update(bytes).digest('hex');
  const asset: Asset = {
    ...{ hash, type: 'image/jpeg', width, height, bytes: bytes.length, animated: false },
    ...{ originalName: `bild-${at + 1}.jpg`, addedAt: DAY },
  };
  const path = picturePath(root, asset);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  await writeFile(factsPath(root, hash), encode(1, asset).bytes);
  return asset;
}

async function inParts<T>(count: number, make: (at: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let from = 0; from < count; from += AT_ONCE) {
    const length = Math.min(AT_ONCE, count - from);
    made.push(...(await Promise.all(Array.from({ length }, (_, at) => make(from + at)))));
  }
  return made;
}
