import { availableParallelism } from 'node:os';
import type { LeafThreads } from './leaf-threads.js';

/** More threads than this only wait for the one that writes. */
const MOST = 4;

/**
 * The threads of a host that write sites, and the code they run: both are there from their first use on.
 * What hands out and writes needs a core as well, and so does whoever types meanwhile.
 */
export class KeptThreads {
  private threads: Promise<LeafThreads> | null = null;

  /** `stayMs` is how long they stay after a site. */
  constructor(private readonly stayMs: number) {}

  get(): Promise<LeafThreads> {
    this.threads ??= this.load();
    return this.threads;
  }

  /** Told when a site is written: threads that nobody asks again give their memory back. */
  rest(): void {
    void this.threads?.then((threads) => threads.rest());
  }

  /** Ends the threads; asked for again, they begin anew. */
  async close(): Promise<void> {
    const threads = await this.threads;
    this.threads = null;
    await threads?.close();
  }

  private async load(): Promise<LeafThreads> {
    const { LeafThreads: Threads } = await import('./leaf-threads.js');
    return new Threads(Math.max(1, Math.min(MOST, availableParallelism() - 1)), this.stayMs);
  }
}
