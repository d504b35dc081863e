// Runs in a process of its own (or a thread where there can be none), from its own bundle: reads what
// strangers made and hands over what is in it, one part whenever it is asked for the next.
import { parentPort as threadPort } from 'node:worker_threads';
import type { BundleSource } from '../bundle-source.js';
import { readBundle } from '../read-bundle.js';
import { ImportRefusal } from '../refusal.js';
import { readHtml } from '../foreign/read-html.js';
import { readWord } from '../foreign/read-word.js';
import { readWordpress } from '../foreign/read-wordpress.js';
import { openSource } from '../open-source.js';
import type {
  FromReader,
  ReaderAnswer,
  ReaderJob,
  ReaderProgress,
  ReaderQuestion,
  ReadPart,
  ToReader,
} from './protocol.js';

/** Electron's utility processes have a port of their own that Node does not know. */
interface UtilityPort {
  postMessage(message: unknown): void;
  on(event: 'message', take: (event: { data: unknown }) => void): void;
}

const utility = (process as { parentPort?: UtilityPort }).parentPort;

function say(message: FromReader): void {
  if (threadPort !== null) threadPort.postMessage(message);
  else if (utility !== undefined) utility.postMessage(message);
  else process.send?.(message);
}

function listen(take: (message: ToReader) => void): void {
  if (threadPort !== null) threadPort.on('message', take);
  else if (utility !== undefined) {
    utility.on('message', ({ data }) => take(data as ToReader));
  } else {
    process.on('message', take);
    // Whoever wanted to know is gone.
    process.on('disconnect', () => process.exit());
  }
}

/** Texts and numbers are bounded by the engine; bytes outside of it only by ourselves. */
const LOOK_MS = 50;

class Reading {
  private readonly parts: AsyncGenerator<ReadPart, void, undefined>;
  private opened: Promise<BundleSource> | null = null;

  constructor(
    private readonly job: ReaderJob,
    memory: number,
  ) {
    this.parts = this.partsOf();
    setInterval(() => {
      const { heapUsed, external } = process.memoryUsage();
      if (heapUsed + external > memory) this.giveUp();
    }, LOOK_MS).unref();
  }

  async answer(question: ReaderQuestion): Promise<ReaderAnswer> {
    try {
      if (question.ask === 'next') {
        const next = await this.parts.next();
        return { part: next.done === true ? null : next.value };
      }
      const source = await this.source();
      if (question.ask === 'read') {
        return { bytes: await source.read(question.path, question.limit) };
      }
      const { name, paths, links, tooDeep } = source;
      return { list: { name, paths, links, tooDeep } };
    } catch (error) {
      if (error instanceof ImportRefusal) return { refused: error.reason, params: error.params };
      return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  }

  private async *partsOf(): AsyncGenerator<ReadPart, void, undefined> {
    const { job } = this;
    if (job.kind === 'wordpress') yield* readWordpress(job, tell);
    else if (job.kind === 'markdown') yield* readBundle(await this.source());
    else if (job.kind !== 'source') yield await (job.kind === 'word' ? readWord : readHtml)(job);
  }

  private source(): Promise<BundleSource> {
    return (this.opened ??= openSource(this.job.path));
  }

  private giveUp(): void {
    say({ id: -1, answer: { refused: 'reader-memory', params: {} } });
    process.exit();
  }
}

function tell(progress: ReaderProgress): void {
  say({ progress });
}

let reading: Reading | null = null;

listen((message) => {
  if ('job' in message) reading = new Reading(message.job, message.memory);
  else void reading?.answer(message.question).then((answer) => say({ id: message.id, answer }));
});
say({ ready: true });
