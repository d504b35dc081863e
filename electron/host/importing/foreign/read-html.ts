import { readFile, stat } from 'node:fs/promises';
import domino from '@mixmark-io/domino';
import { beginningOf } from '../../../../core/typography/beginning.js';
import { IMPORT_LIMITS, sizeText } from '../import-limits.js';
import { decodeText } from '../decode-text.js';
import { ImportRefusal } from '../refusal.js';
import { readPart, type ReadPart, type ReaderJob } from '../reader/protocol.js';
import { judgeText } from '../read-document.js';
import { toDialect, wordsIn } from './to-dialect.js';

const DATA_PICTURE = /^data:image\/([a-z0-9]+);base64,/i;

/** Reads one HTML page: its article, its title, pictures beside it by their address or held in it. Throws ImportRefusal. */
export async function readHtml({ path, name }: ReaderJob): Promise<ReadPart> {
  if ((await stat(path)).size > IMPORT_LIMITS.html) {
    throw new ImportRefusal('file-too-large', { limit: sizeText(IMPORT_LIMITS.html) });
  }
  const html = decodeText(await readFile(path));
  const pictures = new Map<string, Uint8Array>();
  const addressOf = (src: string) => {
    const match = DATA_PICTURE.exec(src);
    if (match === null) return src;
    const address = `bild-${pictures.size + 1}.${match[1]?.toLowerCase() ?? 'png'}`;
    pictures.set(address, new Uint8Array(Buffer.from(src.slice(match[0].length), 'base64')));
    return address;
  };
  const { title, article } = articleOf(html);
  const { body, notes } = toDialect(article, { addressOf, unconfirmed: true });
  const data = title === '' ? {} : { title };
  return readPart({ documents: [judgeText({ path: name, data, body, notes })], pictures });
}

/** The page's article without its one main heading, which is the title. */
function articleOf(html: string): { title: string; article: string } {
  const named = domino.createDocument(html, true).title.trim();
  const main = /<(article|main)\b[^>]*>([\s\S]*)<\/\1\s*>/i.exec(html)?.[2] ?? html;
  const headings = [...main.matchAll(/<h1\b[^>]*>([\s\S]*?)<\/h1\s*>/gi)];
  const [only] = headings;
  if (only === undefined || headings.length > 1) {
    return { title: beginningOf(named, 500), article: main };
  }
  return {
    title: beginningOf(wordsIn(only[1] ?? ''), 500) || named,
    article: main.replace(only[0], ''),
  };
}
