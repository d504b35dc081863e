import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { LeafAnswer, LeafBatch, LeafMessage, LeafSettings } from './leaf.js';
import source from './leaf-worker.ts?bundle';

/**
 * What a thread may fill before it looks for garbage, MB: of a post's page nothing is left behind, and
 * with Node's own 48 four threads hold a hundred more and are no quicker.
 */
const YOUNG_MB = 12;

/** Names the very code that writes the pages: what another one wrote is never taken over. */
export function leafCode(): string {
  return createHash('sha256').update(source).digest('base64');
}

interface Task {
  readonly settings: LeafSettings;
  readonly batch: LeafBatch;
  readonly resolve: (answers: LeafAnswer[]) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  /** What it writes with. */
  settings: LeafSettings | null;
  task: Task | null;
}

/**
 * Threads that write posts. Between sites they stay for a while: the second one finds them warm, and is
 * written in half the time. A thread that waits keeps no program from ending.
 */
export class LeafThreads {
  private readonly threads = new Set<Thread>();
  private readonly tasks: Task[] = [];
  private leaving: NodeJS.Timeout | undefined;

  /** At most `size` threads, which start when they are needed and stay for `stayMs` when they are not. */
  constructor(
    readonly size: number,
    private readonly stayMs: number,
  ) {}

  /** Starts all threads now, so that they are there when the first posts are known. */
  warmUp(): void {
    clearTimeout(this.leaving);
    while (this.threads.size < this.size) this.start();
  }

  /** Has some posts written; `settings.view` has no posts of its own. Answers in their order. Rejects when the thread fails. */
  write(settings: LeafSettings, batch: LeafBatch): Promise<LeafAnswer[]> {
    clearTimeout(this.leaving);
    return new Promise((resolve, reject) => {
      this.tasks.push({ settings, batch, resolve, reject });
      this.next();
    });
  }

  /** Ends them after their stay, unless somebody asks again or they are busy for another site. */
  rest(): void {
    clearTimeout(this.leaving);
    this.leaving = setTimeout(() => {
      if (!this.isBusy) void this.close();
    }, this.stayMs).unref();
  }

  /** Ends all threads at once; what they were writing is given up. */
  async close(): Promise<void> {
    clearTimeout(this.leaving);
    const threads = [...this.threads];
    // Whoever asks while they end gets new ones.
    for (const thread of threads) this.lose(thread, new Error('the thread ended'));
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }

  private get isBusy(): boolean {
    return this.tasks.length > 0 || [...this.threads].some(({ task }) => task !== null);
  }

  private next(): void {
    while (this.tasks.length > 0) {
      const thread = this.free();
      if (thread === null) return;
      this.give(thread, this.tasks.shift() as Task);
    }
  }

  private free(): Thread | null {
    for (const thread of this.threads) if (thread.task === null) return thread;
    return this.threads.size < this.size ? this.start() : null;
  }

  private give(thread: Thread, task: Task): void {
    const { worker } = thread;
    const post = (message: LeafMessage) => worker.postMessage(message);
    if (thread.settings !== task.settings) post({ settings: task.settings });
    post({ batch: task.batch });
    worker.ref();
    thread.settings = task.settings;
    thread.task = task;
  }

  private start(): Thread {
    const thread: Thread = {
      worker: new Worker(source, {
        eval: true,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
      }),
      settings: null,
      task: null,
    };
    const { worker } = thread;
    worker.on('message', (answers: LeafAnswer[]) => {
      const { task } = thread;
      thread.task = null;
      worker.unref();
      task?.resolve(answers);
      this.next();
    });
    worker.on('error', (error) => this.lose(thread, error));
    worker.on('exit', () => this.lose(thread, new Error('the thread ended')));
    worker.unref();
    this.threads.add(thread);
    return thread;
  }

  private lose(thread: Thread, error: unknown): void {
    if (!this.threads.delete(thread)) return;
    thread.task?.reject(error);
    thread.task = null;
    for (const task of this.tasks.splice(0)) task.reject(error);
  }
}
