import { BlogpultError } from '../../../../core/contract/error-codes.js';
import { withoutPosts } from '../../../../core/layout/blog-view.js';
import type { Post } from '../../../../core/post/post.js';
import type { OpenedLibrary } from '../../library/library-session.js';
import { isPostGone } from '../../posts/load-posts.js';
import { PostsMoved } from '../posts-moved.js';
import type { KeptThreads } from './kept-threads.js';
import type { LeafThreads } from './leaf-threads.js';
import { makeLeaf, type Leaf, type LeafAnswer, type LeafSettings } from './leaf.js';

/** So few posts are written quicker in here than threads start. */
const FEW = 24;

/** Writes posts of which only outlines are known: many in threads, few where the host runs. */
export class LeafMaker {
  /** Ten thousand titles are not copied for every thread. */
  private readonly inThreads: LeafSettings;
  private threads: LeafThreads | null = null;

  /** `stamps` are the hashes of the posts' states by id. */
  constructor(
    private readonly library: OpenedLibrary,
    private readonly settings: LeafSettings,
    private readonly stamps: ReadonlyMap<string, string>,
    private readonly kept: KeptThreads,
  ) {
    this.inThreads = { ...settings, view: withoutPosts(settings.view) };
  }

  /** How many batches may be asked for at once, so that nobody waits for the next. */
  get atOnce(): number {
    return 2 * (this.threads?.size ?? 1);
  }

  /** Told how many posts will be asked for. */
  async expect(posts: number): Promise<void> {
    if (posts <= FEW) return;
    this.threads = await this.kept.get();
    this.threads.warmUp();
  }

  /** Told when no more posts will be asked for. */
  rest(): void {
    this.kept.rest();
  }

  /** Some posts; `near` are outlines of them and of the posts around them. PostsMoved, TEXT_TOO_LONG, TEXT_TOO_NESTED, PARAGRAPH_TOO_LONG, DISK_*. */
  async makeAll(posts: readonly Post[], near: readonly Post[]): Promise<Leaf[]> {
    const leaves: Leaf[] = [];
    if (this.threads === null) {
      for (const post of posts) leaves.push(await this.make(post));
      return leaves;
    }
    if (posts.length === 0) return [];
    const orders = posts.map(({ id }) => ({
      id,
      path: this.library.posts.fileOf(id),
      sha256: this.stamps.get(id) ?? '',
    }));
    return (await this.threads.write(this.inThreads, { orders, near })).map(leafIn);
  }

  /** One post, here. As `makeAll` otherwise. */
  async make({ id, revision }: Post): Promise<Leaf> {
    const post = await this.library.posts.get(id).catch(orMoved);
    if (post.revision !== revision) throw new PostsMoved();
    return makeLeaf(this.settings, post);
  }
}

function leafIn(answer: LeafAnswer): Leaf {
  if ('leaf' in answer) return answer.leaf;
  if ('moved' in answer) throw new PostsMoved();
  throw new BlogpultError(answer.failure.code, answer.failure.detail);
}

/** A post that was taken away or found damaged meanwhile: the next attempt does without it. */
export function orMoved(error: unknown): never {
  throw isPostGone(error) ? new PostsMoved() : error;
}
