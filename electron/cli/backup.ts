import type { Command } from './command.js';
import { EXIT } from './command.js';
import { requireParent } from './paths.js';
import { sizeText } from './text.js';
import { withLibrary } from './with-library.js';

/** `backup DIR --out FILE`: a complete copy, proven by a trial restore. */
export const backup: Command = {
  usage: 'backup DIR --out FILE',
  about: {
    de: 'schreibt eine vollständige Sicherung und spielt sie zur Probe zurück',
    en: 'writes a complete backup and restores it on trial',
  },
  options: { out: 'value' },
  positionals: ['DIR'],
  async run(context) {
    const { args, language } = context;
    const out = await requireParent(args.require('out'), 'out');
    return withLibrary(context, args.positionals[0] as string, async (client) => {
      const { path, files, bytes } = await client.library.backup({ out });
      context.print(`${path}\n`);
      context.say(context.text('backedUp', { path, files, size: sizeText(bytes, language) }));
      return EXIT.done;
    });
  },
};
