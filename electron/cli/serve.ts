import { resolve } from 'node:path';
import { serve as serveBrowser } from '../browser/serve.js';
import { wholeNumber } from './arguments.js';
import type { Command } from './command.js';
import { EXIT } from './command.js';

/** `serve DIR [--port N] [--no-open]`: the app in a browser, until it is ended. */
export const serve: Command = {
  usage: 'serve DIR [--port N] [--no-open]',
  about: {
    de: 'öffnet die Bibliothek im Browser; --no-open gibt nur die Adresse aus',
    en: 'opens the library in the browser; --no-open only prints the address',
  },
  options: { port: 'value', 'no-open': 'flag' },
  positionals: ['DIR'],
  async run({ args, folders, language, print, say }) {
    const port = wholeNumber(args, 'port', { min: 0, max: 65_535 });
    await serveBrowser({
      folders,
      library: resolve(args.positionals[0] as string),
      ...(port === null ? {} : { port }),
      open: !args.flag('no-open'),
      language,
      print: (line) => print(`${line}\n`),
      say,
    });
    return EXIT.done;
  },
};
