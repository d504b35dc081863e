import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { fromBuffer, type Entry, type ZipFile as OpenZip } from 'yauzl';
import { ZIP_ENTRY } from '../zip-entry.js';

/** A picture's number, which the library counts through all documents it makes. */
const PICTURE_ID = /(<wp:docPr id=")\d+/g;
/** A link's name between text and list of links, which the library draws by lot. */
const LINK_NAME = /(?<=")rId(?!\d+")[\w-]+(?=")/g;
const MOMENT = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/**
 * The same document always as the same bytes: entries with one date, pictures and links numbered from
 * 1, `at` (UTC ISO) in place of the moment of writing.
 */
export async function reproducible(docx: Buffer, at: string): Promise<Buffer> {
  const zip = new ZipFile();
  const links = new Map<string, string>();
  for (const [path, bytes] of await entriesOf(docx)) {
    const isText = /\.(?:xml|rels)$/.test(path);
    zip.addBuffer(isText ? settled(bytes, links, at) : bytes, path, ZIP_ENTRY);
  }
  zip.end();
  return buffer(zip.outputStream);
}

function settled(bytes: Buffer, links: Map<string, string>, at: string): Buffer {
  let pictures = 0;
  const linkName = (name: string) => {
    const known = links.get(name) ?? `rIdLink${links.size + 1}`;
    links.set(name, known);
    return known;
  };
  const text = bytes
    .toString('utf8')
    .replace(PICTURE_ID, (_whole, start: string) => `${start}${(pictures += 1)}`)
    .replace(LINK_NAME, linkName)
    .replace(MOMENT, (_whole, start: string) => start + at);
  return Buffer.from(text, 'utf8');
}

async function entriesOf(docx: Buffer): Promise<[string, Buffer][]> {
  const zip = await new Promise<OpenZip>((resolve, reject) => {
    fromBuffer(docx, { lazyEntries: true }, (error, opened) =>
      error === null ? resolve(opened) : reject(error),
    );
  });
  const entries: [string, Buffer][] = [];
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject).on('end', resolve);
    zip.on('entry', (entry: Entry) => {
      if (entry.fileName.endsWith('/')) {
        zip.readEntry();
        return;
      }
      zip.openReadStream(entry, (error, stream) => {
        if (error !== null) {
          reject(error);
          return;
        }
        buffer(stream).then((bytes) => {
          entries.push([entry.fileName, bytes]);
          zip.readEntry();
        }, reject);
      });
    });
    zip.readEntry();
  });
  return entries;
}
