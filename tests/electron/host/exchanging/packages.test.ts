import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeImageUse } from '../../../../core/image/image-markdown.js';
import { newImageUse } from '../../../../core/image/image-use.js';
import { PostContent, type Post } from '../../../../core/post/post.js';
import { anOpenLibrary, aPng, aPostContent } from '../../../builders/open-library.js';
import { forge, writeZip } from '../../../builders/zip.js';

type Library = Awaited<ReturnType<typeof anOpenLibrary>>;

let team: Library;
let guest: Library;
let post: Post;

beforeEach(async () => {
  [team, guest] = await Promise.all([anOpenLibrary('Redaktion Übersee'), anOpenLibrary('gast')]);
  const { hash } = await team.library.assets.add(await aPng(), 'bank.png');
  const picture = { ...newImageUse(hash), alt: 'Eine Bank', decision: 'described' as const };
  const content = { ...team.library.content };
  const category = { id: 'kat-0001', slug: 'praxis', name: 'Praxis', description: '' };
  const author = {
    ...{ id: 'autor-0001', name: 'Jorinde Falkenau', role: '', organisation: '', bio: 'Schreibt.' },
    ...{ portrait: picture, guest: true },
  };
  await team.library.saveContent(
    { ...content, categories: [category], authors: [author] },
    team.library.revision,
  );
  post = await team.library.posts.insert(
    aPostContent({
      body: `Eins.\n\n${writeImageUse(picture)}\n\nZwei.\n`,
      categories: ['kat-0001'],
      authors: ['autor-0001'],
    }),
  );
});

afterEach(() => Promise.all([team.remove(), guest.remove()]));

async function send(from: Library, name: string): Promise<string> {
  const out = join(from.top, name);
  const request = { kind: 'posts' as const, posts: [post.id], out, replace: true };
  const events = await from.client.exchange.write(request);
  while ((await events.next()).done !== true);
  return out;
}

const receive = (into: Library, path: string) => into.client.imports.run({ paths: [path] });
const change = async (where: Library, parts: Partial<PostContent>) => {
  const before = await where.library.posts.get(post.id);
  const content = { ...PostContent.parse(before), ...parts };
  await where.library.posts.save(post.id, before.revision, content);
};
const reasons = (report: { notes: { reason: string }[] }) =>
  report.notes.map(({ reason }) => reason);

describe('packages between two libraries', () => {
  it('carry a post with its picture, category and author, and the way back merges', async () => {
    const report = await receive(guest, await send(team, 'hin.blogpult'));
    expect(reasons(report)).toEqual([
      'profile-adopted',
      'category-added',
      'author-added',
      'post-added',
    ]);
    const came = await guest.library.posts.get(post.id);
    expect(came.body).toBe(post.body);
    expect(guest.library.content.authors[0]?.portrait?.alt).toBe('Eine Bank');
    expect(guest.library.assets.list()).toHaveLength(1);

    await change(guest, { body: post.body.replace('Zwei.', 'Zwei vom Gast.') });
    await change(team, { body: post.body.replace('Eins.', 'Eins vom Team.') });
    const back = await receive(team, await send(guest, 'zurück.blogpult'));
    expect(reasons(back)).toEqual(['post-merged']);
    const merged = await team.library.posts.get(post.id);
    expect(merged.body).toContain('Eins vom Team.');
    expect(merged.body).toContain('Zwei vom Gast.');
    const versions = await team.client.history.versions({ post: post.id });
    expect(versions[0]?.kind).toBe('before-import');
  });

  it('change nothing when they come twice', async () => {
    const path = await send(team, 'hin.blogpult');
    await receive(guest, path);
    const { revision } = await guest.library.posts.get(post.id);
    expect(reasons(await receive(guest, path))).toEqual(['post-unchanged']);
    expect((await guest.library.posts.get(post.id)).revision).toBe(revision);
  });

  it('wait for decisions about what both changed, and follow them', async () => {
    await receive(guest, await send(team, 'hin.blogpult'));
    await change(guest, { title: 'Vom Gast' });
    await change(team, { title: 'Vom Team' });
    const back = await receive(team, await send(guest, 'zurück.blogpult'));
    expect(back.notes).toMatchObject([{ reason: 'post-waiting', params: { count: 1 } }]);
    const [waiting] = await team.client.exchange.waiting();
    const one = { post: post.id, revision: waiting?.revision ?? '' };
    const conflicts = await team.client.exchange.compare(one);
    expect(conflicts).toMatchObject([{ field: 'title', ours: 'Vom Team', theirs: 'Vom Gast' }]);
    expect(await team.client.exchange.decide({ ...one, choices: {} })).toHaveLength(1);
    expect((await team.library.posts.get(post.id)).title).toBe('Vom Team');
    expect(await team.client.exchange.decide({ ...one, choices: { title: 'theirs' } })).toEqual([]);
    expect((await team.library.posts.get(post.id)).title).toBe('Vom Gast');
    expect(await team.client.exchange.waiting()).toEqual([]);
  });

  it('leave a post in the trash where it is', async () => {
    await receive(guest, await send(team, 'hin.blogpult'));
    await guest.client.posts.trash({ ids: [post.id] });
    expect(reasons(await receive(guest, await send(team, 'hin.blogpult')))).toEqual([
      'post-in-trash',
    ]);
  });

  it('have the same bytes for the same state', async () => {
    const [first, second] = [await send(team, 'eins.blogpult'), await send(team, 'zwei.blogpult')];
    expect(await readFile(first)).toEqual(await readFile(second));
  });

  it('are refused whole, with the library as it was, when a byte was changed, a part is missing or the format is newer', async () => {
    const path = join(team.top, 'verändert.blogpult');
    const source = await send(team, 'hin.blogpult');
    await forge(source, 'IHDR', 'IHDX');
    const before = JSON.stringify(guest.library.content);
    const report = await receive(guest, source);
    expect(reasons(report)).toEqual(['zip-damaged']);
    await writeZip(path, [
      { name: 'paket.json', bytes: '{"format":"blogpult-paket","version":99}' },
    ]);
    expect(reasons(await receive(guest, path))).toEqual(['package-newer']);
    await writeZip(path, [
      { name: 'paket.json', bytes: '{"format":"blogpult-paket","version":1}' },
    ]);
    expect(reasons(await receive(guest, path))).toEqual(['package-unreadable']);
    expect(guest.library.posts.size).toBe(0);
    expect(JSON.stringify(guest.library.content)).toBe(before);
  });

  it('brings the blog’s name and house style into an empty library, and leaves those of others alone', async () => {
    const settings = team.library.content.styleSettings;
    const styleSettings = {
      ...settings,
      typing: { ...settings.typing, softHyphens: !settings.typing.softHyphens },
    };
    await team.library.saveContent(
      { ...team.library.content, styleSettings },
      team.library.revision,
    );
    const path = await send(team, 'auftrag.blogpult');
    await receive(guest, path);
    expect(guest.library.content.styleSettings).toEqual(styleSettings);
    expect(guest.library.content.profile).toEqual(team.library.content.profile);
    const other = await anOpenLibrary('andere');
    await other.library.posts.insert(aPostContent({ title: 'Schon da', slug: 'schon-da' }));
    await receive(other, path);
    expect(other.library.content.styleSettings).toEqual(settings);
    await other.remove();
  });
});
