import { extname, resolve } from 'node:path';
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
// A package is taken in, anything else is a library's folder.
const isPackage = (word: string) => extname(word).toLowerCase() === '.blogpult';
const folder = positionals.find((word) => !isPackage(word));
const port = typeof values.port === 'string' ? Number(values.port) : undefined;

try {
  await serve({
    folders: appFolders(import.meta.url),
    library: folder === undefined ? null : resolve(folder),
    files: positionals.filter(isPackage).map((word) => resolve(word)),
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
