import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm, writeFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Post } from '../../../../core/post/post.js';
import { StoredPost } from '../../../../electron/host/posts/post-document.js';
import { encode } from '../../../../electron/host/storage/envelope.js';
import { aHostWithLibrary, contentOf } from '../../../builders/host.js';
import { aPost } from '../../../builders/content.js';
import { CORRUPT_SHAPES } from '../../../builders/corrupt-shapes.js';
import { filesNamed } from '../../../builders/temp-folder.js';

async function aLibraryWithPost(saves = 1) {
  const built = await aHostWithLibrary();
  const { posts } = built.library;
  let post = await posts.create({ title: 'Übergrößen', categories: [], language: 'de' });
  for (let count = 1; count < saves; count += 1) {
    post = await posts.save(post.id, post.revision, contentOf(post, { body: `Fassung ${count}` }));
  }
  const path = join(built.root, 'posts', `${post.id}.json`);
  const reopen = async () => {
    await built.host.session.close();
    return built.host.session.open(built.root);
  };
  return { ...built, posts, post, path, reopen };
}

/** Writes a post's file as another computer would that shares the folder. */
async function writeElsewhere(path: string, { revision, ...post }: Post): Promise<void> {
  await writeFile(path, encode(revision, post).bytes);
}

describe('posts of a library', () => {
  test('are found again, newest first, after it was closed', async () => {
    const { posts, reopen } = await aLibraryWithPost();
    const old = await posts.insert(
      aPost({ id: 'alt-0001', createdAt: '2020-01-01T00:00:00.000Z' }),
    );
    const before = await posts.all();
    expect(before.at(-1)).toEqual(old);
    const library = await reopen();
    expect(await library.posts.all()).toEqual(before);
    expect(library.damages).toEqual([]);
  });

  test('have slugs of their own, even when made in the same moment', async () => {
    const { posts } = await aLibraryWithPost();
    const start = { title: 'Übergrößen', categories: [], language: 'de' } as const;
    const made = await Promise.all([1, 2, 3].map(() => posts.create({ ...start, categories: [] })));
    expect(made.map(({ slug }) => slug)).toEqual([
      'uebergroessen-2',
      'uebergroessen-3',
      'uebergroessen-4',
    ]);
  });

  test('from elsewhere keep id and dates, but never take those of another', async () => {
    const { posts } = await aLibraryWithPost();
    const given = aPost({
      createdAt: '2024-02-03T04:05:06.000Z',
      updatedAt: '2024-03-01T00:00:00.000Z',
    });
    const first = await posts.insert(given);
    expect(first).toEqual({ ...given, revision: 1 });
    const second = await posts.insert(given);
    expect(second.id).not.toBe(given.id);
    expect(second.slug).toBe(`${given.slug}-2`);
    const odd = await posts.insert({ ...given, id: '../../etc/passwd' });
    expect(odd.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('that do not exist are not found', async () => {
    const { posts } = await aLibraryWithPost();
    await expect(posts.get('nirgends')).rejects.toThrow('POST_NOT_FOUND');
    await expect(posts.read('nirgends')).rejects.toMatchObject({ code: 'POST_NOT_FOUND' });
  });
});

describe('a save', () => {
  test('counts revisions and keeps the day the post was made', async () => {
    const { posts, post, reopen } = await aLibraryWithPost();
    const saved = await posts.save(post.id, 1, contentOf(post, { body: 'Neu' }));
    expect(saved).toMatchObject({ revision: 2, body: 'Neu', createdAt: post.createdAt });
    expect(await (await reopen()).posts.get(post.id)).toEqual(saved);
  });

  test('on an old revision is a conflict and changes nothing', async () => {
    const { posts, post, path } = await aLibraryWithPost(3);
    const before = await readFile(path);
    await expect(
      posts.save(post.id, 2, contentOf(post, { body: 'zu spät' })),
    ).rejects.toMatchObject({ code: 'POST_CONFLICT', detail: { title: 'Übergrößen' } });
    expect(await readFile(path)).toEqual(before);
  });

  test('of what is stored already answers the stored revision, so that it can be repeated', async () => {
    const { posts, post, path } = await aLibraryWithPost();
    const content = contentOf(post, { body: 'Neu' });
    const first = await posts.save(post.id, 1, content);
    const bytes = await readFile(path);
    expect(await posts.save(post.id, 1, content)).toEqual(first);
    expect(await readFile(path)).toEqual(bytes);
  });

  test('of two at once on one revision lets one through', async () => {
    const { posts, post } = await aLibraryWithPost();
    const results = await Promise.allSettled(
      ['a', 'b'].map((body) => posts.save(post.id, 1, contentOf(post, { body }))),
    );
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  test('with the address of another post is refused', async () => {
    const { posts, post } = await aLibraryWithPost();
    await posts.insert(aPost({ slug: 'vergeben' }));
    await expect(
      posts.save(post.id, 1, contentOf(post, { slug: 'vergeben' })),
    ).rejects.toMatchObject({ code: 'SLUG_TAKEN', detail: { slug: 'vergeben' } });
  });

  test('goes on under an address that another computer has given to a second post', async () => {
    const { posts, post, path } = await aLibraryWithPost(2);
    const second = await posts.insert(aPost({ slug: 'zweiter' }));
    await writeElsewhere(path, { ...post, revision: 5, slug: second.slug });
    expect((await posts.read(post.id)).slug).toBe(second.slug);
    const content = contentOf(second, { body: 'Neuer Text' });
    const saved = await posts.save(second.id, second.revision, content);
    expect(saved).toMatchObject({ body: 'Neuer Text', slug: second.slug });
  });

  test('over what another computer wrote is a conflict until it was read', async () => {
    const { posts, post, path } = await aLibraryWithPost(2);
    for (const revision of [1, 2, 5]) {
      const theirs = { ...post, revision, body: `von anderswo ${revision}` };
      await writeElsewhere(path, theirs);
      const base = (await posts.get(post.id)).revision;
      const mine = contentOf(post, { body: `mein Text ${revision}` });
      await expect(posts.save(post.id, base, mine)).rejects.toMatchObject({
        code: 'POST_CONFLICT',
      });
      const read = await posts.read(post.id);
      expect(read.body).toBe(theirs.body);
      // A second window that still holds the former state must not save over it either.
      await expect(posts.save(post.id, base, mine)).rejects.toMatchObject({
        code: 'POST_CONFLICT',
      });
      await posts.save(post.id, read.revision, mine);
    }
  });

  test('while the folder is gone says so, and works again when it is back', async () => {
    const { posts, post, root } = await aLibraryWithPost();
    await rename(root, `${root}-weg`);
    await expect(posts.save(post.id, 1, contentOf(post, { body: 'Neu' }))).rejects.toMatchObject({
      code: 'LIBRARY_READ_ONLY',
    });
    await expect(readdir(root)).rejects.toThrow();
    await rename(`${root}-weg`, root);
    expect((await posts.save(post.id, 1, contentOf(post, { body: 'Neu' }))).revision).toBe(2);
  });
});

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
    expect(await readFile(path)).toBeDefined();
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
