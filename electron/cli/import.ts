import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BlogpultError } from '../../core/contract/error-codes.js';
import type { ImportNote } from '../../core/contract/imports.js';
import { importNoteSentence } from '../../core/messages/import-notes.js';
import type { Command, CommandContext } from './command.js';
import { EXIT } from './command.js';
import { oneLine } from './text.js';
import { withLibrary } from './with-library.js';

/** `import PATH… --into DIR [--media PATH] [--pages] [--json]`: what came in, what was changed, what was left out and why. */
export const importPaths: Command = {
  usage: 'import PATH… --into DIR [--media PATH] [--pages] [--json]',
  about: {
    de: 'übernimmt Word, WordPress-Export (mit Uploads), HTML, Markdown, Ordner und Pakete in die Bibliothek DIR',
    en: 'takes Word, WordPress exports (with uploads), HTML, Markdown, folders and packages into the library DIR',
  },
  options: { into: 'value', media: 'many', pages: 'flag', json: 'flag' },
  positionals: ['PATH…'],
  async run(context) {
    const { args } = context;
    const into = args.require('into');
    const paths = args.positionals.map((path) => resolve(path));
    // All or nothing: a mistyped name must not leave half of the list imported.
    const media = args.many('media').map((path) => resolve(path));
    for (const path of [...paths, ...media]) {
      await access(path).catch((cause: unknown) => {
        throw new BlogpultError('IMPORT_NOT_FOUND', { path }, { cause });
      });
    }
    return withLibrary(context, into, async (client) => {
      const report = await client.imports.run({ paths, media, pages: args.flag('pages') });
      if (args.flag('json')) context.print(`${JSON.stringify(report, null, 2)}\n`);
      else context.print(report.notes.map((note) => noteLine(note, context)).join(''));
      const posts = report.posts.length;
      const isUseless = posts === 0 && !report.notes.some(isHarmless);
      if (isUseless && args.flag('json')) {
        for (const note of report.notes) context.say(noteLine(note, context).trimEnd());
      }
      context.say(
        isUseless
          ? context.text('importedNothing')
          : context.text('imported', { posts, assets: report.assets }),
      );
      return isUseless ? EXIT.usage : EXIT.done;
    });
  },
};

/** A second import of the same posts brings nothing, and that is right. */
function isHarmless(note: ImportNote): boolean {
  return note.reason === 'post-unchanged';
}

function noteLine(note: ImportNote, context: CommandContext): string {
  const sentence = importNoteSentence(note, context.language);
  return `${oneLine(`${context.text(note.outcome)}  ${note.file}  ${sentence}`)}\n`;
}
