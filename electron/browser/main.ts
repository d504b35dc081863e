import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { errorSentence } from '../../core/messages/errors.js';
import { appFolders } from '../host/app-folders.js';
import { knownFailure } from '../host/known-failure.js';
import { serve } from './serve.js';

// The browser host as a program of its own: what `npm start` runs where Electron is not at hand.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
});
const locale =
  process.env['LC_ALL'] ?? process.env['LANG'] ?? Intl.DateTimeFormat().resolvedOptions().locale;
const language = locale.toLowerCase().startsWith('de') ? 'de' : 'en';
const say = (line: string) => void process.stderr.write(`${line}\n`);
const port = typeof values.port === 'string' ? Number(values.port) : undefined;

try {
  await serve({
    folders: appFolders(import.meta.url),
    library: positionals[0] === undefined ? null : resolve(positionals[0]),
    ...(port === undefined ? {} : { port }),
    open: values['no-open'] !== true,
    language,
    print: (line) => void process.stdout.write(`${line}\n`),
    say,
  });
} catch (error) {
  const { code, detail } = knownFailure(error);
  say(errorSentence(code, detail, language));
  process.exitCode = 3;
}
