import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Post } from '../../core/post/post.js';
import { aPost } from '../builders/content.js';

/** What people look for: whole words, beginnings, gender forms, several words, nothing there. */
export const QUERIES = [
  'Bürger:innen',
  'Bücherbus',
  'rathaus',
  'Verwaltung digital',
  'gemeinsam mit Kolleginnen',
  'strasse',
  'b',
  'ver',
  'die',
  'Xylophonorchester',
  'Quartier Beteiligung Projekt',
];

/**
 * `count` posts of about 1,200 words by id, the same in every run: the sample's sentences, mixed,
 * with compounds in between, so that the vocabulary grows with the library as German does.
 */
export async function invented(count: number): Promise<Map<string, Post>> {
  const sentences = await sampleSentences();
  const words = [...new Set(sentences.join(' ').match(/\p{L}{4,}/gu))];
  const next = randomNumbers(count);
  const pick = <T>(from: readonly T[]) => from[next() % from.length] as T;
  const posts = new Map<string, Post>();
  for (let at = 0; at < count; at += 1) {
    const parts: string[] = [];
    for (let sentence = 0; sentence < 70; sentence += 1) {
      parts.push(pick(sentences));
      if (sentence % 3 === 0) parts.push(`${pick(words)}${pick(words).toLowerCase()} steht da.`);
    }
    const id = `post-${String(at).padStart(6, '0')}`;
    const title = `${pick(words)} und ${pick(words)} ${at}`;
    posts.set(id, aPost({ id, slug: id, title, body: parts.join(' ') }));
  }
  return posts;
}

/** Every longer sentence of the sample, to make German texts of. */
export async function sampleSentences(): Promise<string[]> {
  const folder = new URL('../../resources/sample', import.meta.url).pathname;
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md'));
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return texts
    .join('\n')
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => sentence.length > 30 && sentence.length < 300);
}

/** A small generator of whole numbers: no other source of chance gives every machine the same library. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
}
