import { ancestors, graphOf } from '../../../../core/exchange/revision-graph.js';
import { PortablePost } from '../../../../core/exchange/portable-post.js';
import type { MergeChoice } from '../../../../core/merge/conflict.js';
import { PostContent, type Post } from '../../../../core/post/post.js';
import {
  presentVersion,
  receiveVersion,
  settleWaiting,
  type IncomingVersion,
  type TravelSurroundings,
} from '../../../../electron/host/exchanging/travelling-post.js';
import { aPost } from '../../../builders/content.js';

type Store = TravelSurroundings['store'];
type Travels = Awaited<ReturnType<Store['travels']>>;

/** A library and its versions in memory: the same steps as on a disk, thousands of times a second. */
export class Laptop {
  readonly posts = new Map<string, Post>();
  readonly around: TravelSurroundings;
  private readonly versions = new Map<string, unknown>();
  private readonly known = new Map<string, Travels>();

  constructor(readonly name: string) {
    this.around = {
      library: this.library(),
      store: this.store(),
      by: name,
      now: () => new Date(0),
    };
  }

  /** What somebody writes here. */
  write(id: string, change: (post: Post) => Partial<Post>): void {
    const post = this.posts.get(id);
    if (post === undefined) return;
    this.posts.set(id, { ...post, ...change(post), revision: post.revision + 1 });
  }

  /** The package of a post as it is now. */
  async pack(id: string): Promise<IncomingVersion> {
    const { id: head } = await presentVersion(this.around, id);
    const { revisions } = await this.around.store.travels(id);
    const wanted = ancestors(graphOf(revisions), head);
    const contents = new Map(
      [...wanted].flatMap((version) =>
        this.versions.has(version) ? [[version, this.versions.get(version)] as const] : [],
      ),
    );
    const told = revisions.filter((revision) => wanted.has(revision.id));
    return { post: id, head, revisions: told, contents, by: this.name, file: `${head}.blogpult` };
  }

  /** Takes a package in, and decides whatever is asked. */
  async take(incoming: IncomingVersion, decide: () => MergeChoice): Promise<void> {
    const receipt = await receiveVersion(this.around, incoming);
    if (receipt !== 'waiting') return;
    const { waiting } = await this.around.store.travels(incoming.post);
    for (const { revision } of waiting) {
      const open = await settleWaiting(this.around, incoming.post, revision, {});
      const choices = Object.fromEntries(open.conflicts.map(({ id }) => [id, decide()]));
      // Only texts can be kept one after the other; everything else takes a side.
      for (const conflict of open.conflicts) {
        if (conflict.kind !== 'text' && choices[conflict.id] === 'both')
          choices[conflict.id] = 'ours';
      }
      const left = await settleWaiting(this.around, incoming.post, revision, choices);
      if (left.conflicts.length > 0) throw new Error('decided conflicts remain');
    }
  }

  private library(): TravelSurroundings['library'] {
    const { posts } = this;
    return {
      content: { categories: [], authors: [] },
      posts: {
        has: (id) => posts.has(id),
        slugs: (except) =>
          new Set([...posts.values()].filter(({ id }) => id !== except).map(({ slug }) => slug)),
        get: (id) => Promise.resolve(posts.get(id) as Post),
        insert: (post) => {
          const made = aPost({ ...PostContent.parse(post), id: post.id ?? '', revision: 1 });
          posts.set(made.id, made);
          return Promise.resolve(made);
        },
        change: (id, change) => {
          const stored = posts.get(id) as Post;
          const next = { ...stored, ...change(stored), revision: stored.revision + 1 };
          posts.set(id, next);
          return Promise.resolve(next);
        },
      },
    };
  }

  private store(): Store {
    const { known, versions } = this;
    const travels = (id: string): Travels =>
      known.get(id) ?? { head: null, revisions: [], waiting: [] };
    return {
      travels: (id) => Promise.resolve(travels(id)),
      update: (id, change) => {
        known.set(id, change(travels(id)));
        return Promise.resolve(travels(id));
      },
      keep: (id, content) => {
        versions.set(id, content);
        return Promise.resolve();
      },
      read: (_, revision) =>
        Promise.resolve(PortablePost.safeParse(versions.get(revision?.id ?? '')).data ?? null),
    };
  }
}
