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
  readonly question: object;
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
  private latest: Promise<unknown> = Promise.resolve();

  /** For each word 2 when the dictionary lists it, 1 when it follows from others, else 0. Rejects when the dictionary cannot be read. */
  async spell(folder: string, words: readonly string[]): Promise<number[]> {
    if (words.length === 0) return [];
    return (await this.ask({ folder, words, suggest: false })).known ?? [];
  }

  /**
   * The dictionary's suggestions; none when it takes longer than `limit` (ms), not counting what was asked
   * before: the thread is then given up, and another one answers what else was asked.
   */
  async suggest(folder: string, word: string, limit: number): Promise<string[]> {
    const before = this.latest;
    const { id, answer } = this.put({ folder, words: [word], suggest: true });
    let timer: NodeJS.Timeout | undefined;
    const begin = () =>
      new Promise<null>((resolve) => {
        timer = setTimeout(resolve, limit, null);
      });
    const late = before.then(begin, begin);
    const first = await Promise.race([answer, late]).finally(() => clearTimeout(timer));
    if (first === null) await this.giveUp(id);
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
    return this.put(question).answer;
  }

  private put(question: object): { id: number; answer: Promise<Answer> } {
    const id = (this.count += 1);
    const answer = new Promise<Answer>((resolve, reject) => {
      this.waiting.set(id, { question, resolve, reject });
    });
    this.latest = answer;
    this.post(id, question);
    return { id, answer };
  }

  private post(id: number, question: object): void {
    const worker = (this.worker ??= this.start());
    worker.ref();
    worker.postMessage({ id, ...question });
  }

  /** Ends the thread over one question and asks the others again. */
  private async giveUp(id: number): Promise<void> {
    const { worker } = this;
    this.worker = null;
    this.waiting.get(id)?.resolve({ id });
    this.waiting.delete(id);
    for (const [other, { question }] of this.waiting) this.post(other, question);
    await worker?.terminate();
  }

  private start(): Worker {
    const hunspell = hunspellModule();
    const program = new URL(`data:text/javascript,${encodeURIComponent(source)}`);
    const worker = new Worker(program, { workerData: { hunspell } });
    worker.on('message', (answer: Answer) => this.take(answer, worker));
    worker.on('error', (error: Error) => {
      // One that was given up has nothing left to fail.
      if (this.worker !== worker) return;
      this.worker = null;
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
