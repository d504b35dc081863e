import { spawn } from 'node:child_process';
import { Worker } from 'node:worker_threads';
import { logFailure } from '../../host-log.js';
import type { FromReader, ToReader } from './protocol.js';

/** Why a reader ended without being asked to. */
export type ReaderEnd = 'memory' | 'failed';

/** The way to a running reader. */
export interface ReaderPort {
  post(message: ToReader): void;
  /** Who is told what it says, and once when it ends. */
  listen(
    take: (message: FromReader) => void,
    ended: (why: ReaderEnd, cause?: unknown) => void,
  ): void;
  kill(): void;
}

/** Starts a reader of `memory` MB; its first word is `ready`. */
export type StartReader = (memory: number) => ReaderPort;

/** A reader as a process of its own, run by this very Node: whatever becomes of it, the host goes on. */
export function readerProcess(script: string): StartReader {
  return (memory) => {
    const limits = [`--max-old-space-size=${memory}`, '--max-semi-space-size=4'];
    const child = spawn(process.execPath, [...limits, '--input-type=commonjs', '-'], {
      stdio: ['pipe', 'ignore', 'pipe', 'ipc'],
      env: bareEnvironment(),
      serialization: 'advanced',
      windowsHide: true,
    });
    let said = '';
    child.stderr?.on('data', (text) => (said = (said + String(text)).slice(-4000)));
    // A reader that ended early does not take its script any more; that it ended is told elsewhere.
    child.stdin?.on('error', () => undefined).end(script);
    return {
      // Likewise for questions.
      post: (message) => void child.send(message, () => undefined),
      listen(take, ended) {
        child.on('message', (message) => take(message as FromReader));
        child.once('error', (cause) => ended('failed', cause));
        child.once('close', () => ended(endOf(said), new Error(said)));
      },
      kill: () => void child.kill('SIGKILL'),
    };
  };
}

/** How an engine that ran out of memory takes its leave. */
function endOf(said: string): ReaderEnd {
  return /heap out of memory|Allocation failed/i.test(said) ? 'memory' : 'failed';
}

/** Nothing of the person's surroundings; Windows itself needs to know where it is. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const { SystemRoot } = process.env;
  return SystemRoot === undefined ? {} : { SystemRoot };
}

/** A reader as a thread: for places where no process can be started. */
export function readerThread(script: string): StartReader {
  return (memory) => {
    const worker = new Worker(script, {
      eval: true,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 32 },
    });
    return {
      post: (message) => worker.postMessage(message),
      listen(take, ended) {
        worker.on('message', take);
        worker.on('error', (cause: Error & { code?: string }) =>
          ended(cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'failed', cause),
        );
        worker.on('exit', () => ended('failed'));
      },
      kill: () => void worker.terminate(),
    };
  };
}

/** So long a reader may take to say that it runs, ms. */
const START_MS = 15_000;

/** Starts a reader with the first of some ways that works. */
export async function startedReader(
  ways: readonly StartReader[],
  memory: number,
): Promise<ReaderPort> {
  for (const start of ways) {
    const port = await runningReader(start, memory).catch((error: unknown) => {
      logFailure('starting a reader', error);
      return null;
    });
    if (port !== null) return port;
  }
  throw new Error('no reader can be started');
}

function runningReader(start: StartReader, memory: number): Promise<ReaderPort> {
  return new Promise((resolve, reject) => {
    const port = start(memory);
    let isReady = false;
    let take: (message: FromReader) => void = () => undefined;
    let ended: (why: ReaderEnd, cause?: unknown) => void = () => undefined;
    const timer = setTimeout(() => {
      port.kill();
      reject(new Error('a reader did not start'));
    }, START_MS);
    const listen: ReaderPort['listen'] = (onMessage, onEnd) => ([take, ended] = [onMessage, onEnd]);
    port.listen(
      (message) => {
        if (isReady) {
          take(message);
          return;
        }
        isReady = true;
        clearTimeout(timer);
        resolve({ ...port, listen });
      },
      (why, cause) => {
        clearTimeout(timer);
        if (isReady) ended(why, cause);
        else reject(new Error('a reader ended before it ran', { cause }));
      },
    );
  });
}
