import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { LeafAnswer, LeafOrder, LeafSettings } from './leaf.js';
import source from './leaf-worker.ts?bundle';

/** More threads than this only wait for the one that writes. */
const MOST = 3;

/** Names the very code that writes the pages: what another one wrote is never taken over. */
export function leafCode(): string {
  return createHash('sha256').update(source).digest('base64');
}

interface Task {
  readonly orders: readonly LeafOrder[];
  readonly resolve: (answers: LeafAnswer[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Threads that write posts, one less than the machine can do at once, so that typing goes on. */
export class LeafThreads {
  private readonly workers: Worker[] = [];
  private readonly idle: Worker[] = [];
  private readonly tasks: Task[] = [];
  private readonly running = new Map<Worker, Task>();

  constructor(private readonly settings: LeafSettings) {}

  /** How many batches are worth asking for at once. */
  get size(): number {
    return Math.max(1, Math.min(MOST, availableParallelism() - 1));
  }

  /** Has some posts written; answers in their order. Rejects when the thread fails. */
  write(orders: readonly LeafOrder[]): Promise<LeafAnswer[]> {
    return new Promise((resolve, reject) => {
      this.tasks.push({ orders, resolve, reject });
      if (this.idle.length === 0 && this.workers.length < this.size) this.start();
      this.next();
    });
  }

  /** Ends all threads at once; what they were writing is given up. */
  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private start(): void {
    const worker = new Worker(source, { eval: true, workerData: this.settings });
    worker.on('message', (answers: LeafAnswer[]) => {
      this.running.get(worker)?.resolve(answers);
      this.running.delete(worker);
      this.idle.push(worker);
      this.next();
    });
    worker.on('error', (error) => this.lose(worker, error));
    worker.on('exit', () => this.lose(worker, new Error('the thread ended')));
    this.workers.push(worker);
    this.idle.push(worker);
  }

  private next(): void {
    while (this.tasks.length > 0) {
      const worker = this.idle.pop();
      if (worker === undefined) return;
      const task = this.tasks.shift() as Task;
      this.running.set(worker, task);
      worker.postMessage(task.orders);
    }
  }

  private lose(worker: Worker, error: unknown): void {
    this.running.get(worker)?.reject(error);
    this.running.delete(worker);
    for (const task of this.tasks.splice(0)) task.reject(error);
  }
}
