import { Worker } from 'node:worker_threads';
import { hunspellModule } from './hunspell-module.js';
import source from './spelling-worker.mjs?raw';

interface Answer {
  readonly id: number;
  readonly known?: number[];
  readonly suggestions?: string[];
  readonly failure?: string;
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * The thread that holds the dictionaries. It starts with the first question, does not keep a process
 * alive, and is started anew when it had to be given up. `folder` is a dictionary's, absolute.
 */
export class DictionaryWorker {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;

  /** For each word 2 when the dictionary lists it, 1 when it follows from others, else 0. Rejects when the dictionary cannot be read. */
  async spell(folder: string, words: readonly string[]): Promise<number[]> {
    if (words.length === 0) return [];
    return (await this.ask({ folder, words, suggest: false })).known ?? [];
  }

  /** The dictionary's suggestions; none when it takes longer than `limit` (ms): the thread is then given up. */
  async suggest(folder: string, word: string, limit: number): Promise<string[]> {
    const answer = this.ask({ folder, words: [word], suggest: true });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, limit, null);
    });
    // Given up, the question is rejected when nobody listens any more.
    answer.catch(() => undefined);
    const first = await Promise.race([answer, late]);
    clearTimeout(timer);
    if (first === null) await this.close();
    return first?.suggestions ?? [];
  }

  /** Ends the thread; the next question starts another. */
  async close(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    this.fail(new Error('The dictionary was closed.'));
    await worker?.terminate();
  }

  private ask(question: object): Promise<Answer> {
    const id = (this.count += 1);
    const worker = (this.worker ??= this.start());
    return new Promise<Answer>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      worker.ref();
      worker.postMessage({ id, ...question });
    });
  }

  private start(): Worker {
    const hunspell = hunspellModule();
    const program = new URL(`data:text/javascript,${encodeURIComponent(source)}`);
    const worker = new Worker(program, { workerData: { hunspell } });
    worker.on('message', (answer: Answer) => this.take(answer, worker));
    worker.on('error', (error: Error) => {
      if (this.worker === worker) this.worker = null;
      this.fail(error);
    });
    return worker;
  }

  private take(answer: Answer, worker: Worker): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    // Nothing is asked at the moment: the process may end.
    if (this.waiting.size === 0) worker.unref();
    if (answer.failure === undefined) waiting?.resolve(answer);
    else waiting?.reject(new Error(answer.failure));
  }

  private fail(reason: Error): void {
    for (const { reject } of this.waiting.values()) reject(reason);
    this.waiting.clear();
  }
}
