import { fileURLToPath } from 'node:url';
import { utilityProcess } from 'electron';
import type { ReaderEnd, StartReader } from '../host/importing/reader/reader-port.js';
import type { FromReader } from '../host/importing/reader/protocol.js';

/** The reader's own program, beside this one. */
const program = fileURLToPath(new URL('./reader.js', import.meta.url));

/**
 * A reader of strangers' files as one of Electron's own helper processes: the installed app is no Node
 * that could run a script.
 */
export const readerUtility: StartReader = (memory) => {
  const child = utilityProcess.fork(program, [], {
    serviceName: 'blogpult-reader',
    execArgv: [`--max-old-space-size=${memory}`],
    env: {},
    stdio: 'ignore',
  });
  let why: ReaderEnd = 'failed';
  return {
    post: (message) => child.postMessage(message),
    listen(take, ended) {
      child.on('message', (message: unknown) => take(message as FromReader));
      // Told before the end: the engine gave up, and that is what it does without memory.
      child.on('error', () => (why = 'memory'));
      child.once('exit', (code) => ended(why, new Error(`the reader ended with ${code}`)));
    },
    kill: () => void child.kill(),
  };
};
