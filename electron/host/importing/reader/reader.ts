import type { ImportReason } from '../../../../core/messages/import-notes.js';
import type { BundleSource } from '../bundle-source.js';
import { ImportRefusal } from '../refusal.js';
import type {
  FromReader,
  ReaderAnswer,
  ReaderJob,
  ReaderProgress,
  ReaderQuestion,
  ReadPart,
  SourceList,
} from './protocol.js';
import {
  readerProcess,
  readerThread,
  startedReader,
  type ReaderPort,
  type StartReader,
} from './reader-port.js';
import script from './reader-entry.ts?bundle';

/** What reading a stranger's file may cost: ms for each answer, MB of memory. */
export interface ReaderLimits {
  readonly time: number;
  readonly memory: number;
}

const LIMITS: ReaderLimits = { time: 30_000, memory: 512 };

/** How readers are started here: as the shell says, by this very Node, or as a thread where neither works. */
export function readerWays(own?: StartReader): StartReader[] {
  const isNode = !Object.hasOwn(process.versions, 'electron');
  const first = own ?? (isNode ? readerProcess(script) : null);
  return [...(first === null ? [] : [first]), readerThread(script)];
}

interface Waiting {
  readonly resolve: (answer: ReaderAnswer) => void;
  readonly reject: (why: ImportRefusal) => void;
  readonly timer: NodeJS.Timeout;
}

/** What a reader works with besides its job. */
export interface ReaderSurroundings {
  readonly ways: readonly StartReader[];
  readonly limits?: ReaderLimits;
  readonly onProgress?: (progress: ReaderProgress) => void;
}

/**
 * Reads one source of a stranger's in a process of its own, and gives the process up when it takes too
 * long or too much memory. Every question can throw ImportRefusal.
 */
export class Reader {
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private over: ImportRefusal | null = null;

  private constructor(
    private readonly port: ReaderPort,
    private readonly limits: ReaderLimits,
    private readonly onProgress: (progress: ReaderProgress) => void,
  ) {
    port.listen(
      (message) => this.take(message),
      (why, cause) => this.end(why === 'memory' ? 'reader-memory' : 'reader-failed', cause),
    );
  }

  /** Starts a reader on a source; what is wrong with the source shows with the first question. */
  static async start(
    job: ReaderJob,
    { ways, limits = LIMITS, onProgress = () => undefined }: ReaderSurroundings,
  ): Promise<Reader> {
    const port = await startedReader(ways, limits.memory);
    const reader = new Reader(port, limits, onProgress);
    port.post({ job, memory: limits.memory * 2 ** 20 });
    return reader;
  }

  /** The next part, or null after the last. */
  async next(): Promise<ReadPart | null> {
    const answer = await this.ask({ ask: 'next' });
    return 'part' in answer ? answer.part : null;
  }

  /** The source's files, to be read through the reader; closing it ends the reader. */
  async source(): Promise<BundleSource> {
    const answer = await this.ask({ ask: 'list' });
    const none: SourceList = { name: '', paths: [], links: [], tooDeep: [] };
    return {
      ...('list' in answer ? answer.list : none),
      read: async (path, limit) => {
        const found = await this.ask({ ask: 'read', path, limit });
        return Buffer.from('bytes' in found ? found.bytes : []);
      },
      close: () => {
        this.close();
        return Promise.resolve();
      },
    };
  }

  /** Ends the reader, whatever it is at. */
  close(): void {
    this.end('reader-failed');
    this.port.kill();
  }

  private ask(question: ReaderQuestion): Promise<ReaderAnswer> {
    if (this.over !== null) return Promise.reject(this.over);
    const id = (this.asked += 1);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.end('reader-time');
        this.port.kill();
      }, this.limits.time);
      this.waiting.set(id, { resolve, reject, timer });
      this.port.post({ id, question });
    });
  }

  private take(message: FromReader): void {
    if ('progress' in message) this.onProgress(message.progress);
    if (!('answer' in message)) return;
    const { id, answer } = message;
    const waiting = this.waiting.get(id);
    if (waiting === undefined) {
      // What is said to nobody in particular is the last word.
      if ('refused' in answer) this.end(answer.refused);
      return;
    }
    this.waiting.delete(id);
    clearTimeout(waiting.timer);
    if ('refused' in answer) waiting.reject(new ImportRefusal(answer.refused, answer.params));
    else if ('failure' in answer) {
      waiting.reject(new ImportRefusal('reader-failed', {}, { cause: new Error(answer.failure) }));
    } else waiting.resolve(answer);
  }

  private end(reason: ImportReason, cause?: unknown): void {
    this.over ??= new ImportRefusal(reason, {}, { cause });
    for (const { reject, timer } of this.waiting.values()) {
      clearTimeout(timer);
      reject(this.over);
    }
    this.waiting.clear();
  }
}
