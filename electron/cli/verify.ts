import type { Damage, VerifyReport } from '../../core/contract/library.js';
import type { Command, CommandContext } from './command.js';
import { EXIT } from './command.js';
import { sizeText } from './text.js';
import { withLibrary } from './with-library.js';

/** `verify DIR [--json]`: reads everything, compares hashes, says what is damaged; exit code 1 when something is. */
export const verify: Command = {
  usage: 'verify DIR [--json]',
  about: {
    de: 'liest jede Datei der Bibliothek, vergleicht Prüfsummen und nennt Schäden',
    en: 'reads every file of the library, compares hashes and names damages',
  },
  options: { json: 'flag' },
  positionals: ['DIR'],
  run(context) {
    return withLibrary(context, context.args.positionals[0] as string, async (client, library) => {
      const found = await client.library.verify();
      // What opening has just mended belongs to the same answer.
      const files = new Set(found.damages.map(({ file }) => file));
      const atOpening = library.damages.filter(({ file }) => !files.has(file));
      const report = { ...found, damages: [...atOpening, ...found.damages] };
      if (context.args.flag('json')) context.print(`${JSON.stringify(report, null, 2)}\n`);
      else context.print(damageLines(report, context));
      const count = report.damages.length + report.missingAssets.length;
      const { posts, assets, bytes } = report;
      const size = sizeText(bytes, context.language);
      const key = count === 0 ? 'verified' : 'verifiedDamaged';
      context.say(context.text(key, { posts, assets, size, count }));
      return count === 0 ? EXIT.done : EXIT.findings;
    });
  },
};

function damageLines({ damages, missingAssets }: VerifyReport, context: CommandContext): string {
  const lines = [
    ...damages.map(({ file, title, ...damage }) =>
      context.text(damageText(damage), { file, title: title || file }),
    ),
    ...missingAssets.map(({ post, asset }) => context.text('missingAsset', { post, asset })),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function damageText({ what, outcome, restorable }: Omit<Damage, 'file' | 'title'>) {
  if (what === 'copy') return 'damage_copy';
  if (outcome === 'restored') return 'damage_restored';
  if (outcome === 'quarantined') return 'damage_quarantined';
  if (outcome === 'kept') return 'damage_kept';
  return restorable ? 'damage_restorable' : 'damage_lost';
}
