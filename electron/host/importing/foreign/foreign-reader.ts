import { Worker } from 'node:worker_threads';
import { ImportRefusal } from '../refusal.js';
import type { ForeignBatch, ForeignJob, ReaderAnswer } from './foreign-document.js';
import source from './reader-worker.ts?bundle';

/** What reading a stranger's file may cost: ms for each part, MB of memory. */
const LIMITS = { time: 30_000, memory: 512 } as const;

/**
 * Reads a foreign file in a thread of its own, part by part, and gives the thread up when it takes too
 * long or too much memory. Throws ImportRefusal.
 */
export async function* readForeign(
  job: ForeignJob,
  limits: { readonly time: number; readonly memory: number } = LIMITS,
): AsyncGenerator<ForeignBatch, void, undefined> {
  const worker = new Worker(source, {
    eval: true,
    workerData: job,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 32 },
  });
  try {
    for (;;) {
      const answer = await nextAnswer(worker, limits.time);
      if ('done' in answer) return;
      if ('refused' in answer) throw new ImportRefusal(answer.refused, answer.params);
      if ('failure' in answer) {
        throw new ImportRefusal('reader-failed', {}, { cause: new Error(answer.failure) });
      }
      yield answer.batch;
    }
  } finally {
    await worker.terminate();
  }
}

function nextAnswer(worker: Worker, limit: number): Promise<ReaderAnswer> {
  return new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(timer);
      worker.off('message', take).off('error', fail).off('exit', stopped);
    };
    const refuse = (reason: 'reader-time' | 'reader-failed' | 'reader-memory', cause?: unknown) => {
      done();
      // Being given up, the thread may still report; nobody listens any more, and that is right.
      worker.on('error', () => undefined);
      reject(new ImportRefusal(reason, {}, { cause }));
    };
    const timer = setTimeout(refuse, limit, 'reader-time');
    const take = (answer: ReaderAnswer) => {
      done();
      resolve(answer);
    };
    const fail = (cause: Error & { code?: string }) =>
      refuse(cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'reader-memory' : 'reader-failed', cause);
    const stopped = () => refuse('reader-failed');
    worker.once('message', take).once('error', fail).once('exit', stopped);
    worker.postMessage('next');
  });
}
