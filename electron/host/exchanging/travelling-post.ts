import { BlogpultError } from '../../../core/contract/error-codes.js';
import {
  portablePost,
  localPost,
  type PortablePost,
} from '../../../core/exchange/portable-post.js';
import {
  ancestors,
  graphOf,
  relationOf,
  type Revision,
  type RevisionGraph,
  type RevisionId,
} from '../../../core/exchange/revision-graph.js';
import type { MergeChoices, Merged } from '../../../core/merge/conflict.js';
import { mergePosts } from '../../../core/merge/merge-post.js';
import { isSame } from '../../../core/merge/merge-value.js';
import type { LibraryContent } from '../../../core/post/library.js';
import type { Post, RecordId } from '../../../core/post/post.js';
import { uniqueSlug } from '../../../core/post/slug.js';
import type { PostStore } from '../posts/post-store.js';
import { revisionId, type RevisionStore, type Waiting } from './revision-store.js';

/** A version of a post that came, with what led to it. Its pictures, categories and authors are here already. */
export interface IncomingVersion {
  readonly post: RecordId;
  readonly head: RevisionId;
  readonly revisions: readonly Revision[];
  /** What versions say, as written; `head` is among them. */
  readonly contents: ReadonlyMap<RevisionId, unknown>;
  readonly by: string;
  /** The name of the package, for people. */
  readonly file: string;
}

/** What became of a version: `waiting` means that somebody has to decide about conflicts. */
export type Receipt = 'added' | 'known' | 'forward' | 'merged' | 'waiting';

/** What exchanging needs to know about the app around it. */
export interface TravelSurroundings {
  readonly library: {
    readonly content: Pick<LibraryContent, 'categories' | 'authors'>;
    readonly posts: Pick<PostStore, 'get' | 'has' | 'slugs' | 'insert' | 'change'>;
  };
  readonly store: Pick<RevisionStore, 'travels' | 'update' | 'keep' | 'read'>;
  /** Who works here; may be empty. */
  readonly by: string;
  readonly now: () => Date;
}

/**
 * Names the present state of a post as a version, so that it can leave this library or be compared
 * with one that comes; the version it is already when nothing changed since. POST_NOT_FOUND, DISK_*.
 */
export async function presentVersion(around: TravelSurroundings, id: RecordId): Promise<Revision> {
  const { library, store, by } = around;
  const post = await library.posts.get(id);
  const content = portablePost(post, library.content);
  const { head, revisions } = await store.travels(id);
  const known = revisions.find((revision) => revision.id === head);
  const last = await store.read(id, known);
  if (known !== undefined && last !== null && isSame(last, content)) return known;
  // When it was written, not when it was first sent: a copy of the library gives the same package.
  const at = post.updatedAt;
  return keepVersion(around, id, { content, parents: head === null ? [] : [head], by, at });
}

/** Takes in a version that came. The post is only changed where nobody has to decide. LIBRARY_*, DISK_*. */
export async function receiveVersion(
  around: TravelSurroundings,
  incoming: IncomingVersion,
): Promise<Receipt> {
  const { library, store } = around;
  for (const [id, content] of incoming.contents) await store.keep(id, content);
  if (!library.posts.has(incoming.post)) return addPost(around, incoming);
  const ours = await presentVersion(around, incoming.post);
  const { revisions } = await store.update(incoming.post, (known) => ({
    ...known,
    revisions: union(known.revisions, incoming.revisions),
  }));
  const graph = graphOf(revisions);
  const relation = relationOf(graph, ours.id, incoming.head);
  if (relation.kind === 'known') return 'known';
  if (relation.kind === 'forward') {
    const theirs = await store.read(incoming.post, graph.get(incoming.head));
    if (theirs === null) return 'known';
    const expected = await store.read(incoming.post, ours);
    if (expected === null) return 'known';
    await putInPlace(around, incoming.post, { expected, next: theirs });
    await goTo(around, incoming.post, graph, incoming.head);
    return 'forward';
  }
  const left = await settle(around, incoming.post, { graph, ours, theirs: incoming.head }, {});
  if (left.conflicts.length === 0) return 'merged';
  await wait(around, graph, incoming);
  return 'waiting';
}

/**
 * Merges a version that waits, with decisions about its conflicts. While one is undecided nothing
 * changes and it is answered again. POST_NOT_FOUND, DISK_*.
 */
export async function settleWaiting(
  around: TravelSurroundings,
  id: RecordId,
  revision: RevisionId,
  choices: MergeChoices,
): Promise<Merged<PortablePost>> {
  const ours = await presentVersion(around, id);
  const graph = graphOf((await around.store.travels(id)).revisions);
  return settle(around, id, { graph, ours, theirs: revision }, choices);
}

/** What still has to be decided about a version that waits, with the post as it would become. DISK_*. */
export async function compareWaiting(
  { library, store }: TravelSurroundings,
  id: RecordId,
  revision: RevisionId,
): Promise<Merged<PortablePost> | null> {
  const { head, revisions } = await store.travels(id);
  const graph = graphOf(revisions);
  const ours = portablePost(await library.posts.get(id), library.content);
  const theirs = await store.read(id, graph.get(revision));
  if (theirs === null) return null;
  const relation = head === null ? null : relationOf(graph, head, revision);
  const base = relation?.kind === 'diverged' ? relation.base : head;
  return mergePosts({ base: await store.read(id, graph.get(base ?? '')), ours, theirs });
}

interface Meeting {
  readonly graph: RevisionGraph;
  readonly ours: Revision;
  readonly theirs: RevisionId;
}

async function settle(
  around: TravelSurroundings,
  id: RecordId,
  { graph, ours, theirs }: Meeting,
  choices: MergeChoices,
): Promise<Merged<PortablePost>> {
  const { store, library } = around;
  const relation = relationOf(graph, ours.id, theirs);
  const other = await store.read(id, graph.get(theirs));
  const mine = portablePost(await library.posts.get(id), library.content);
  if (other === null || relation.kind !== 'diverged') return { value: mine, conflicts: [] };
  const base = await store.read(id, graph.get(relation.base ?? ''));
  const merged = mergePosts({ base, ours: mine, theirs: other }, choices);
  if (merged.conflicts.length > 0) return merged;
  await putInPlace(around, id, { expected: mine, next: merged.value });
  // The same merge on another laptop gets the same name: nobody's name or clock is part of it.
  const parents = [ours.id, theirs].sort();
  const at = around.now().toISOString();
  const made = await keepVersion(around, id, { content: merged.value, parents, by: '', at });
  await goTo(around, id, new Map([...graph, [made.id, made]]), made.id);
  return merged;
}

async function addPost(around: TravelSurroundings, incoming: IncomingVersion): Promise<Receipt> {
  const { library, store } = around;
  const head = incoming.revisions.find(({ id }) => id === incoming.head);
  const content = await store.read(incoming.post, head);
  if (content === null) return 'known';
  await library.posts.insert({ ...localPost(content, library.content), id: incoming.post });
  await store.update(incoming.post, (known) => ({
    head: incoming.head,
    revisions: union(known.revisions, incoming.revisions),
    waiting: [],
  }));
  return 'added';
}

async function keepVersion(
  { store }: TravelSurroundings,
  id: RecordId,
  { content, ...told }: { content: PortablePost } & Omit<Revision, 'id'>,
): Promise<Revision> {
  const made = { id: revisionId(id, told.parents, content), ...told };
  await store.keep(made.id, content);
  await store.update(id, (known) => ({
    ...known,
    head: made.id,
    revisions: union(known.revisions, [made]),
  }));
  return made;
}

/**
 * Makes a version the text of a post that still says `expected`; the text before is kept in the
 * timeline. POST_CONFLICT when somebody wrote meanwhile.
 */
async function putInPlace(
  { library }: TravelSurroundings,
  id: RecordId,
  { expected, next }: { expected: PortablePost; next: PortablePost },
): Promise<void> {
  const slug = uniqueSlug(next.slug, library.posts.slugs(id));
  const change = (stored: Post) => {
    if (!isSame(portablePost(stored, library.content), expected)) {
      throw new BlogpultError('POST_CONFLICT', { title: stored.title, post: id });
    }
    return { ...localPost(next, library.content), slug };
  };
  await library.posts.change(id, change, 'before-import');
}

/** Makes a version the one that is here; what waited and is part of it now waits no longer. */
async function goTo(
  { store }: TravelSurroundings,
  id: RecordId,
  graph: RevisionGraph,
  head: RevisionId,
): Promise<void> {
  const inside = ancestors(graph, head);
  await store.update(id, (known) => ({
    ...known,
    head,
    waiting: known.waiting.filter(({ revision }) => !inside.has(revision)),
  }));
}

async function wait(
  { store, now }: TravelSurroundings,
  graph: RevisionGraph,
  { post, head, by, file }: IncomingVersion,
): Promise<void> {
  const replaced = ancestors(graph, head);
  const waiting: Waiting = { revision: head, by, at: now().toISOString(), file };
  await store.update(post, (known) => {
    // The same package once more: it waits already.
    if (known.waiting.some(({ revision }) => revision === head)) return known;
    const others = known.waiting.filter(({ revision }) => !replaced.has(revision));
    return { ...known, waiting: [...others, waiting] };
  });
}

function union(known: readonly Revision[], others: readonly Revision[]): Revision[] {
  // What is known keeps its place and its words.
  const all = [...known, ...others, ...known].map((revision) => [revision.id, revision] as const);
  return [...new Map(all).values()];
}
