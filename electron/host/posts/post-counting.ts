import { setImmediate } from 'node:timers/promises';
import { byDateDescending } from '../../../core/post/post.js';
import { readPost, type PostReading } from './load-posts.js';
import type { PostEntry } from './post-catalogue.js';
import { summaryOf } from './post-summary.js';

/** Few, so that texts are gone before others come. */
const READS_AT_ONCE = 4;
/** Other commands wait at most this long, ms, while texts are looked through. */
const TURN_MS = 8;

/** Counts pictures and words of posts that are only known by their titles, in the background and once. */
export class PostCounting {
  private running: Promise<void> | null = null;
  private isStopped = false;

  /** `done` is told when something was counted. */
  constructor(
    private readonly reading: PostReading,
    private readonly done: () => void,
  ) {}

  /** Counts what is not counted; settles when all of it is, or when it was stopped. Never fails. */
  run(): Promise<void> {
    this.running ??= this.countAll().finally(() => (this.running = null));
    return this.running;
  }

  /** Gives up what is left and waits for what is under way. */
  async stop(): Promise<void> {
    this.isStopped = true;
    await this.running;
  }

  private async countAll(): Promise<void> {
    const entries = [...this.reading.catalogue.all()].map(([, entry]) => entry);
    const due = entries.filter(isUncounted).sort((a, b) => byDateDescending(a.summary, b.summary));
    let turn = performance.now();
    for (let at = 0; at < due.length && !this.isStopped; at += READS_AT_ONCE) {
      const some = due.slice(at, at + READS_AT_ONCE);
      const reads = some.map(({ summary: { id } }) => readPost(this.reading, id));
      for (const [index, read] of (await Promise.allSettled(reads)).entries()) {
        this.count(some[index], read.status === 'fulfilled' ? read.value : null);
        if (performance.now() - turn < TURN_MS) continue;
        await setImmediate();
        turn = performance.now();
      }
    }
    if (due.length > 0) this.done();
  }

  private count(entry: PostEntry | undefined, found: Awaited<ReturnType<typeof readPost>>): void {
    const id = entry?.summary.id ?? '';
    // Whoever saved meanwhile is counted by that save.
    if (entry === undefined || this.reading.catalogue.get(id) !== entry) return;
    const isSame = found !== null && found.stamp.sha256 === entry.sha256;
    // A text that cannot be read now is dealt with when somebody opens it; no list waits for it.
    const summary = isSame ? summaryOf(found.post) : { ...entry.summary, counted: true };
    this.reading.catalogue.set(id, { ...entry, summary });
  }
}

function isUncounted({ summary }: PostEntry): boolean {
  return 'counted' in summary && !summary.counted;
}
