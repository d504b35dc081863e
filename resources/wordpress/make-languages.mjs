// Compiles the plugin's German texts (.po, for people) into what WordPress reads (.mo):
// node resources/wordpress/make-languages.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, 'blogpult-import/languages/blogpult-import-de_DE');

/** @typedef {{ id: string, text: string }} Entry `id` and `text` hold their plural forms after a zero byte. */

/** @param {string} line */
const quoted = (line) => JSON.parse(line.slice(line.indexOf('"')));

/** @param {string} po @returns {Entry[]} sorted as the format wants it */
export function entriesOf(po) {
  return po
    .split(/\n{2,}/)
    .map((block) => block.split('\n').filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      /** @type {string[]} */
      const ids = [];
      /** @type {string[]} */
      const texts = [];
      let into = ids;
      for (const line of lines) {
        if (line.startsWith('msgid')) into = ids;
        if (line.startsWith('msgstr')) into = texts;
        if (line.startsWith('"')) into.push(`${into.pop() ?? ''}${quoted(line)}`);
        else into.push(quoted(line));
      }
      return { id: ids.join('\0'), text: texts.join('\0') };
    })
    .sort((a, b) => Buffer.compare(Buffer.from(a.id), Buffer.from(b.id)));
}

/** @param {Entry[]} entries */
export function moOf(entries) {
  const head = 28;
  const strings = [...entries.map(({ id }) => id), ...entries.map(({ text }) => text)];
  const table = Buffer.alloc(head + strings.length * 8);
  [0x950412de, 0, entries.length, head, head + entries.length * 8, 0, 0].forEach((word, index) =>
    table.writeUInt32LE(word, index * 4),
  );
  let at = table.length;
  const bodies = strings.map((string, index) => {
    const body = Buffer.from(`${string}\0`);
    table.writeUInt32LE(body.length - 1, head + index * 8);
    table.writeUInt32LE(at, head + index * 8 + 4);
    at += body.length;
    return body;
  });
  return Buffer.concat([table, ...bodies]);
}

if (process.argv[1] === import.meta.filename) {
  await writeFile(`${FILE}.mo`, moOf(entriesOf(await readFile(`${FILE}.po`, 'utf8'))));
}
