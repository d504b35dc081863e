import { basename, resolve } from 'node:path';
import { beginningOf } from '../../core/typography/beginning.js';
import type { Command } from './command.js';
import { EXIT } from './command.js';
import { withHost } from './with-library.js';

/** `new-library DIR [--sample]`: an empty library, or a copy of the sample. */
export const newLibrary: Command = {
  usage: 'new-library DIR [--sample]',
  about: {
    de: 'legt eine leere Bibliothek an, mit --sample eine Kopie der Beispielbibliothek',
    en: 'makes an empty library, with --sample a copy of the sample library',
  },
  options: { sample: 'flag' },
  positionals: ['DIR'],
  run(context) {
    const path = resolve(context.args.positionals[0] as string);
    const sample = context.args.flag('sample');
    return withHost(context, async (client) => {
      const { language } = context;
      await client.library.create({
        path,
        sample,
        name: beginningOf(basename(path), 200),
        language,
      });
      const posts = (await client.posts.list()).length;
      context.print(`${path}\n`);
      context.say(context.text('libraryMade', { path, posts }));
      return EXIT.done;
    });
  },
};
