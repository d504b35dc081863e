// Runs in a worker thread, from its own bundle: reads one foreign file and hands over what is in it,
// one part whenever it is asked for the next.
import { parentPort, workerData } from 'node:worker_threads';
import { ImportRefusal } from '../refusal.js';
import type { ForeignBatch, ForeignJob, ReaderAnswer } from './foreign-document.js';
import { readHtml } from './read-html.js';
import { readWord } from './read-word.js';
import { readWordpress } from './read-wordpress.js';

const job = workerData as ForeignJob;
const parts = partsOf();

async function* partsOf(): AsyncGenerator<ForeignBatch, void, undefined> {
  if (job.kind === 'wordpress') yield* readWordpress(job);
  else yield await (job.kind === 'word' ? readWord(job) : readHtml(job));
}

async function answer(): Promise<ReaderAnswer> {
  try {
    const next = await parts.next();
    return next.done === true ? { done: true } : { batch: next.value };
  } catch (error) {
    if (error instanceof ImportRefusal) return { refused: error.reason, params: error.params };
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', () => void answer().then((said) => parentPort?.postMessage(said)));
