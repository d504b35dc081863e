import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Post } from '../../../../core/post/post.js';
import { removePosts, trashPosts } from '../../../../electron/host/posts/post-bin.js';
import { StoredPost } from '../../../../electron/host/posts/post-document.js';
import { encode } from '../../../../electron/host/storage/envelope.js';
import { aPost } from '../../../builders/content.js';
import { CORRUPT_SHAPES } from '../../../builders/corrupt-shapes.js';
import { contentOf } from '../../../builders/host.js';
import { aLibraryWithPost } from '../../../builders/library-with-post.js';
import { filesNamed } from '../../../builders/temp-folder.js';

describe('a damaged post', () => {
  test.each(Object.entries(CORRUPT_SHAPES))(
    'is restored when the library opens, and the original is kept: %s',
    async (_name, corrupt) => {
      const { post, path, reopen, root } = await aLibraryWithPost(3);
      const damaged = corrupt(await readFile(path));
      await writeFile(path, damaged);
      const library = await reopen();
      expect(await library.posts.get(post.id)).toMatchObject({ revision: 2, body: 'Fassung 1' });
      expect(library.damages).toEqual([
        {
          file: `posts/${post.id}.json`,
          what: 'post',
          title: 'Übergrößen',
          outcome: 'restored',
          restorable: true,
        },
      ]);
      const [kept = ''] = await filesNamed(join(root, 'posts'), 'corrupt');
      expect(await readFile(join(root, 'posts', kept))).toEqual(damaged);
      expect((await reopen()).damages).toEqual([]);
    },
  );

  test('without an older generation is put aside, and says so when it is asked for', async () => {
    const { post, path, reopen, root } = await aLibraryWithPost();
    await writeFile(path, (await readFile(path)).subarray(0, -20));
    const { posts, damages } = await reopen();
    expect(damages).toMatchObject([{ title: 'Übergrößen', outcome: 'quarantined' }]);
    expect(posts.size).toBe(0);
    await expect(posts.get(post.id)).rejects.toThrow('POST_DAMAGED');
    expect(await filesNamed(join(root, 'posts'), 'corrupt')).toHaveLength(1);
  });

  test('that was put aside is named whenever the library is checked, until it is there again', async () => {
    const { post, path, reopen } = await aLibraryWithPost();
    const sound = await readFile(path);
    await writeFile(path, sound.subarray(0, -20));
    const { damages } = await reopen();
    expect((await (await reopen()).verify()).damages).toEqual(damages);
    await writeFile(path, sound);
    const library = await reopen();
    expect((await library.verify()).damages).toEqual([]);
    await trashPosts(library, [post.id]);
    expect((await library.verify()).damages).toEqual([]);
    await removePosts(library, [post.id]);
    expect((await library.verify()).damages).toEqual([]);
  });

  test('that lost its title with its text is called by the one the list knew', async () => {
    const { path, reopen } = await aLibraryWithPost();
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(path, longAgo, longAgo);
    await reopen();
    await reopen();
    await writeFile(path, (await readFile(path)).subarray(0, 30));
    expect((await reopen()).damages).toMatchObject([
      { title: 'Übergrößen', outcome: 'quarantined' },
    ]);
  });

  test('whose file vanished comes back from the generation before', async () => {
    const { post, path, reopen } = await aLibraryWithPost(3);
    await rm(path);
    const library = await reopen();
    expect((await library.posts.get(post.id)).body).toBe('Fassung 1');
    expect(library.damages).toMatchObject([{ outcome: 'restored' }]);
  });

  test('does not keep the others from opening', async () => {
    const { posts, path, reopen } = await aLibraryWithPost();
    await posts.insert(aPost({}));
    await writeFile(path, '');
    expect((await reopen()).posts.size).toBe(1);
  });

  test('that is a sync client’s copy becomes a version of its post; other files are only named', async () => {
    const { path, reopen, root, post } = await aLibraryWithPost();
    const before = await readFile(path);
    const copy = join(root, 'posts', 'Beitrag (in Konflikt stehende Kopie).json');
    const foreign = join(root, 'posts', 'Einkauf (1).json');
    await writeFile(copy, encode(7, { ...storedOf(post), body: 'von anderswo' }).bytes);
    await writeFile(foreign, '{"milk":1}');
    const { damages, posts, versions } = await reopen();
    expect(posts.size).toBe(1);
    expect((await posts.get(post.id)).body).toBe(post.body);
    expect(damages).toMatchObject([
      { outcome: 'kept', title: 'Übergrößen' },
      { outcome: 'found', title: 'Einkauf (1).json' },
    ]);
    const [version] = await versions.list(post.id);
    expect(version).toMatchObject({ kind: 'conflict' });
    expect(await versions.read(post.id, version?.version ?? '')).toMatchObject({
      body: 'von anderswo',
    });
    expect(await filesNamed(join(root, 'posts'), '(')).toEqual(['Einkauf (1).json']);
    expect(await readFile(foreign, 'utf8')).toBe('{"milk":1}');
    expect(await readFile(path)).toEqual(before);
  });

  test('that is found damaged while the library is open is restored when it is asked for', async () => {
    const { path, post, reopen, root } = await aLibraryWithPost(3);
    const { posts, damages } = await reopen();
    await writeFile(path, 'torn');
    const restored = await posts.get(post.id);
    expect(restored.body).toBe('Fassung 1');
    // Whoever still holds the third revision must not save over this one.
    expect(restored.revision).toBe(4);
    expect(damages).toMatchObject([{ title: 'Übergrößen', outcome: 'restored' }]);
    expect(await filesNamed(join(root, 'posts'), 'corrupt')).toHaveLength(1);
    const content = contentOf(restored, { body: 'weiter' });
    expect((await posts.save(post.id, 4, content)).revision).toBe(5);
  });

  test.skipIf(process.platform === 'win32')(
    'that is no file at all is named and left where it is',
    async () => {
      const { post, reopen, root } = await aLibraryWithPost();
      const pipe = join(root, 'posts', 'rohr-0001.json');
      await mkdir(join(root, 'posts', 'ordner-0001.json'));
      await promisify(execFile)('mkfifo', [pipe]);
      const { posts, damages } = await reopen();
      expect((await posts.all()).map(({ id }) => id)).toEqual([post.id]);
      expect(damages.map(({ title, outcome }) => [title, outcome])).toEqual([
        ['ordner-0001.json', 'found'],
        ['rohr-0001.json', 'found'],
      ]);
      expect(await readdir(join(root, 'posts'))).toEqual(
        expect.arrayContaining(['ordner-0001.json', 'rohr-0001.json']),
      );
    },
  );

  test('comes back with a free address when another post has its former one by now', async () => {
    const { path, post, reopen, posts } = await aLibraryWithPost(2);
    const renamed = contentOf(post, { slug: 'neuer-name' });
    await posts.save(post.id, post.revision, renamed);
    await posts.insert(aPost({ slug: post.slug }));
    await writeFile(path, 'torn');
    const again = await reopen();
    expect((await again.posts.get(post.id)).slug).toBe(`${post.slug}-2`);
    expect(again.damages).toMatchObject([{ outcome: 'restored' }]);
    const { posts: once } = await reopen();
    expect((await once.get(post.id)).slug).toBe(`${post.slug}-2`);
  });

  test('with nothing but kept versions comes back from the newest of them', async () => {
    const { path, post, reopen, library } = await aLibraryWithPost(2);
    const kept = { ...storedOf(post), body: 'aus der Zeitleiste' };
    await library.versions.keepState(kept, 2, 'snapshot');
    await writeFile(path, 'torn');
    await writeFile(`${path}.bak`, 'torn too');
    const again = await reopen();
    expect((await again.posts.get(post.id)).body).toBe('aus der Zeitleiste');
    expect(again.damages).toMatchObject([{ outcome: 'restored' }]);
  });
});

/** A post as its file holds it. */
function storedOf(post: Post): StoredPost {
  return StoredPost.parse(post);
}
