import { readdir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { VerifyReport } from '../../core/contract/library.js';
import { MANIFEST_PATH } from '../../core/export/planned-file.js';
import type { Command, CommandContext, ExitCode } from './command.js';
import { EXIT } from './command.js';
import { damageLine } from './damage-line.js';
import { oneLine, sizeText } from './text.js';
import { withHost } from './with-library.js';

/**
 * `verify PATH [--json]`: reads everything of a library or a bundle, compares hashes, says what is
 * damaged; exit code 1 when something is.
 */
export const verify: Command = {
  usage: 'verify DIR|BUNDLE [--json]',
  about: {
    de: 'liest jede Datei einer Bibliothek oder eines Pakets, vergleicht Prüfsummen und nennt Schäden',
    en: 'reads every file of a library or a bundle, compares hashes and names damages',
  },
  options: { json: 'flag' },
  positionals: ['DIR'],
  async run(context) {
    const path = resolve(context.args.positionals[0] as string);
    if (await isBundle(path)) return verifyBundle(path, context);
    return withHost(context, async (client) => {
      const library = await client.library.open({ path });
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

/** A file, or a folder with a bundle's list of contents. What is not there, or cannot be read, is looked for as a library. */
async function isBundle(path: string): Promise<boolean> {
  const about = await stat(path).catch(() => null);
  if (about === null || !about.isDirectory()) return about !== null;
  const names = await readdir(path).catch((): string[] => []);
  return names.includes(MANIFEST_PATH) && !names.includes('blogpult.json');
}

function verifyBundle(path: string, context: CommandContext): Promise<ExitCode> {
  return withHost(context, async (client) => {
    const report = await client.exports.verify({ path });
    const lines = report.faults.map(({ file, fault }) => context.text(`fault_${fault}`, { file }));
    if (context.args.flag('json')) context.print(`${JSON.stringify(report, null, 2)}\n`);
    else context.print(lines.map((line) => `${oneLine(line)}\n`).join(''));
    const count = lines.length;
    const size = sizeText(report.bytes, context.language);
    const key = count === 0 ? 'verifiedBundle' : 'verifiedBundleFaulty';
    context.say(context.text(key, { files: report.files, size, count }));
    return count === 0 ? EXIT.done : EXIT.findings;
  });
}

function damageLines({ damages, missingAssets }: VerifyReport, context: CommandContext): string {
  const lines = [
    ...damages.map((damage) => damageLine(damage, context)),
    ...missingAssets.map(({ post, asset }) => context.text('missingAsset', { post, asset })),
  ];
  return lines.map((line) => `${oneLine(line)}\n`).join('');
}
