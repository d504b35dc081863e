import { resolve } from 'node:path';
import type { Command } from './command.js';
import { EXIT } from './command.js';
import { sizeText } from './text.js';
import { withHost } from './with-library.js';

/** `restore FILE --into DIR`: a backup back into an empty or new folder. */
export const restore: Command = {
  usage: 'restore FILE --into DIR',
  about: {
    de: 'spielt eine Sicherung in einen leeren oder neuen Ordner zurück',
    en: 'restores a backup into an empty or new folder',
  },
  options: { into: 'value' },
  positionals: ['FILE'],
  run(context) {
    const { args, language } = context;
    const into = resolve(args.require('into'));
    const file = resolve(args.positionals[0] as string);
    return withHost(context, async (client) => {
      const { path, files, bytes } = await client.library.restore({ file, into });
      context.print(`${path}\n`);
      context.say(context.text('restored', { path, files, size: sizeText(bytes, language) }));
      return EXIT.done;
    });
  },
};
