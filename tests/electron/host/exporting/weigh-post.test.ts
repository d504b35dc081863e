import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WeighRequest } from '../../../../core/contract/exports.js';
import { newImageUse } from '../../../../core/image/image-use.js';
import { writeImageUse } from '../../../../core/image/image-markdown.js';
import type { Post } from '../../../../core/post/post.js';
import { anOpenLibrary, aPng, aPostContent } from '../../../builders/open-library.js';

let place: Awaited<ReturnType<typeof anOpenLibrary>>;
let post: Post;

beforeAll(async () => {
  place = await anOpenLibrary('waage');
  const { hash } = await place.library.assets.add(await aPng(), 'bank.png');
  const use = { ...newImageUse(hash), alt: 'Eine Bank', decision: 'described' as const };
  const portrait = {
    ...use,
    asset: (await place.library.assets.add(await aPng('#aa0000'), 'ida.png')).hash,
  };
  const author = { id: 'autor-0001', name: 'Ida Brandt', role: '', organisation: '', bio: '' };
  const authors = [{ ...author, portrait, guest: false }];
  await place.library.saveContent({ ...place.library.content, authors }, place.library.revision);
  const body = `Kolleg*innen[^1] sitzen.\n\n${writeImageUse({ ...use, caption: 'Die Bank', credit: 'Ida' })}\n\n[^1]: Note.\n`;
  post = await place.library.posts.insert(
    aPostContent({ body, featured: use, authors: ['autor-0001'] }),
  );
});
afterAll(() => place.remove());

const CASES: readonly Omit<WeighRequest, 'post'>[] = [
  { format: 'site' },
  { format: 'wordpress' },
  { format: 'markdown' },
  { format: 'markdown', preset: 'plain' },
  { format: 'markdown', preset: 'hugo' },
  { format: 'markdown', preset: 'eleventy' },
];

describe('what a post weighs at the gate', () => {
  it.each(CASES)('is what the bundle then holds of it: %j', { timeout: 60_000 }, async (kind) => {
    const weighed = await place.client.exports.weigh({ ...kind, post: post.id });
    const out = join(place.top, 'b.zip');
    const rest = { posts: [post.id], category: null, out, force: true, replace: true };
    let files: { path: string; bytes: number }[] = [];
    for await (const event of await place.client.exports.run({ ...kind, ...rest })) {
      if (event.kind === 'done') ({ files } = event.manifest);
    }
    const text = files.filter(({ path }) => path.match(`${post.slug}(/index.md|\\.html)$`));
    expect(text.map(({ bytes }) => bytes)).toEqual([weighed.text]);
    const pictures = files.filter(({ path }) => /\.(?:png|webp|jpe?g)$/.test(path));
    expect(pictures.length).toBeGreaterThan(0);
    const sum = (all: readonly { bytes: number }[]) => all.reduce((to, { bytes }) => to + bytes, 0);
    expect(sum(weighed.pictures)).toBe(sum(pictures));
    expect(weighed.pictures.reduce((to, one) => to + one.files, 0)).toBe(pictures.length);
  });
});
