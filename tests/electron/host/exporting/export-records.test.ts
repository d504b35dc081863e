import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { approvalOf } from '../../../../core/post/approved-text.js';
import { Approval } from '../../../../core/post/assignment.js';
import { PostContent, type Post } from '../../../../core/post/post.js';
import { anOpenLibrary, aPostContent } from '../../../builders/open-library.js';

let place: Awaited<ReturnType<typeof anOpenLibrary>>;
beforeEach(async () => {
  place = await anOpenLibrary();
});
afterEach(() => place.remove());

async function exported(name: string, format: 'site' | 'markdown' = 'site') {
  const out = join(place.top, name);
  const request = { format, posts: null, category: null, out, force: true, replace: false };
  for await (const event of await place.client.exports.run(request)) {
    if (event.kind === 'done') return event;
  }
  throw new Error('the export did not end');
}

function saved(post: Post, body: string): Promise<Post> {
  return place.library.posts.save(post.id, post.revision, { ...aPostContent({}), body });
}

describe('what is remembered of exports', () => {
  it('is nothing for a post that never was exported', async () => {
    const { id } = await place.library.posts.insert(aPostContent());
    expect(await place.client.exports.ofPost({ post: id })).toEqual({ records: [], base: null });
  });

  it('is when, as what and in which state, the latest first', async () => {
    const post = await place.library.posts.insert(aPostContent());
    await exported('a.zip');
    await exported('b.zip', 'markdown');
    const { records, base } = await place.client.exports.ofPost({ post: post.id });
    expect(records.map(({ format }) => format)).toEqual(['markdown', 'site']);
    expect(records[0]).toMatchObject({ revision: post.revision, forced: 0 });
    expect(records[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(base).toEqual(post);
  });

  it('names each state once in each form, with the last time it went out', async () => {
    const post = await place.library.posts.insert(aPostContent());
    const of = async () => (await place.client.exports.ofPost({ post: post.id })).records;
    await exported('a.zip');
    const [first] = await of();
    await exported('b.zip', 'markdown');
    await exported('c.zip');
    const records = await of();
    expect(records.map(({ format }) => format)).toEqual(['site', 'markdown']);
    expect(records[0]).toEqual({ ...first, at: records[0]?.at });
    await saved(post, 'Ein anderer Text.');
    await exported('d.zip');
    expect((await of()).map(({ format }) => format)).toEqual(['site', 'site', 'markdown']);
  });

  it('changes nothing about the post, so that the same content gives the same bytes', async () => {
    await place.library.posts.insert(aPostContent());
    const first = await exported('a.zip');
    const second = await exported('b.zip');
    expect(second.manifest).toEqual(first.manifest);
  });

  it('holds the exported text however much is written after it', async () => {
    const first = await place.library.posts.insert(aPostContent());
    // The usual snapshot of this state is taken now; the exported one must be kept all the same.
    const post = await saved(first, 'So stand es im Bündel.');
    await exported('a.zip');
    const next = await saved(post, 'Danach geändert.');
    await saved(next, 'Und noch einmal.');
    const { base } = await place.client.exports.ofPost({ post: post.id });
    expect(base?.body).toBe('So stand es im Bündel.');
    const kinds = (await place.client.history.versions({ post: post.id })).map(({ kind }) => kind);
    expect(kinds).toContain('exported');
  });

  it('is there again after the library was closed', async () => {
    const { id } = await place.library.posts.insert(aPostContent());
    await exported('a.zip');
    const { root } = place.library;
    await place.client.library.close();
    await place.client.library.open({ path: root });
    expect((await place.client.exports.ofPost({ post: id })).records).toHaveLength(1);
  });
});

describe('what is remembered of an approval', () => {
  const AT = '2026-11-23T12:00:00.000Z';
  const kinds = async (post: string) =>
    (await place.client.history.versions({ post })).map(({ kind }) => kind);

  async function approved(): Promise<Post> {
    const first = await place.library.posts.insert(aPostContent());
    // The usual snapshot is taken now; the approved state must be kept all the same.
    const post = await saved(first, 'So ist es gut.');
    const approval = approvalOf(post, 'Ida Brandt', AT);
    return place.library.posts.save(post.id, post.revision, {
      ...PostContent.parse(post),
      approval,
    });
  }

  it.each(['site', 'markdown'] as const)(
    'is in the manifest without a name, current and then changed: %s',
    async (format) => {
      const post = await approved();
      const current = await exported('a.zip', format);
      expect(current.manifest.posts[0]?.approval).toEqual({
        ...{ at: AT, revision: post.revision - 1, standing: 'current' },
      });
      const content = { ...PostContent.parse(post), body: 'Doch anders.' };
      await place.library.posts.save(post.id, post.revision, content);
      const { manifest } = await exported('b.zip', format);
      expect(manifest.posts[0]?.approval?.standing).toBe('changed');
      expect(JSON.stringify(manifest)).not.toContain('Ida Brandt');
    },
  );

  it('is the text that was released, kept when it is changed and not before', async () => {
    const post = await approved();
    const remarked = { ...PostContent.parse(post), notes: 'Freigegeben.' };
    const next = await place.library.posts.save(post.id, post.revision, remarked);
    expect(await kinds(post.id)).not.toContain('approved');
    const changed = await place.library.posts.save(next.id, next.revision, {
      ...remarked,
      body: 'Doch anders.',
    });
    await place.library.posts.save(changed.id, changed.revision, { ...remarked, body: 'Und so.' });
    const versions = await place.client.history.versions({ post: post.id });
    const kept = versions.filter(({ kind }) => kind === 'approved');
    expect(kept).toHaveLength(1);
    const { version } = kept[0]!;
    expect((await place.client.history.read({ post: post.id, version })).body).toBe(
      'So ist es gut.',
    );
  });

  it('comes back from disk as it was, and from libraries that knew only who and when', async () => {
    const post = await place.library.posts.insert({
      ...aPostContent(),
      approval: Approval.parse({ by: 'Ida Brandt', at: AT }),
    });
    const { manifest } = await exported('a.zip');
    expect(manifest.posts[0]?.approval).toEqual({ at: AT, revision: null, standing: 'unknown' });
    expect((await place.client.posts.read({ id: post.id })).approval?.by).toBe('Ida Brandt');
  });
});
