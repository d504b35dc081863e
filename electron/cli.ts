import { appFolders } from './host/app-folders.js';
import { EXIT } from './cli/command.js';
import { runCommandLine } from './cli/run.js';
import { oneLine } from './cli/text.js';

// A reader that has seen enough (`blogpult list … | head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.once('exit', () => (process.exitCode = EXIT.system));
});
// Nobody can be told that nobody can be told; the exit code still says how it went.
process.stderr.on('error', () => undefined);

/** How long a command may tidy up after SIGTERM, in milliseconds. */
const GRACE_MS = 3000;

const interrupted = new AbortController();
// The first Ctrl+C lets a command tidy up; the second ends it at once.
process.once('SIGINT', () => interrupted.abort());
// A system that shuts down asks once: what does not end by itself is ended, as it would have been.
process.once('SIGTERM', () => {
  interrupted.abort();
  setTimeout(() => process.exit(EXIT.system), GRACE_MS).unref();
});

process.exitCode = await runCommandLine(process.argv.slice(2), {
  env: process.env,
  folders: appFolders(import.meta.url),
  signal: interrupted.signal,
  print: (data) => void process.stdout.write(data),
  say: (line) => void process.stderr.write(`${oneLine(line)}\n`),
});
