import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import type { BundleSource } from './bundle-source.js';
import { IMPORT_LIMITS, sizeText } from './import-limits.js';
import { ImportRefusal } from './refusal.js';

/** Folders that hold no content of their own. */
const SKIPPED = /^(?:\.|node_modules$|__MACOSX$)/;

/** One document as a source: only it is listed, but what lies beside and below it can be read. */
export async function fileSource(path: string): Promise<BundleSource> {
  // A link that a person names is meant; what lies beside it lies beside the document itself.
  const document = await realpath(path);
  const root = dirname(document);
  return {
    name: basename(path),
    paths: [basename(document)],
    links: [],
    tooDeep: [],
    read: (wanted, limit) => readInside(root, wanted, limit),
    close: () => Promise.resolve(),
  };
}

/** A folder as a source, of at most so many `entries`. Links are named and not followed; hidden files are passed over. */
export async function folderSource(
  folder: string,
  entries: number = IMPORT_LIMITS.entries,
): Promise<BundleSource> {
  const root = await realpath(folder);
  const { paths, links, tooDeep } = await filesBelow(root, entries);
  // macOS writes umlauts in two parts; documents name files either way.
  const known = new Map(paths.map((path) => [path.normalize('NFC'), path]));
  return {
    name: basename(root),
    paths: [...known.keys()],
    links,
    tooDeep,
    async read(path, limit) {
      const name = known.get(path);
      if (name === undefined) throw new ImportRefusal('picture-missing', { target: path });
      return readInside(root, name, limit);
    },
    close: () => Promise.resolve(),
  };
}

async function readInside(root: string, path: string, limit: number): Promise<Buffer> {
  // Resolved again at the moment of reading: a folder above may have become a link meanwhile.
  const real = await realpath(join(root, path)).catch((cause: unknown) => {
    throw new ImportRefusal('picture-missing', { target: path }, { cause });
  });
  if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) {
    throw new ImportRefusal('picture-outside', { target: path });
  }
  const about = await stat(real);
  if (!about.isFile()) throw new ImportRefusal('picture-missing', { target: path });
  if (about.size > limit) throw new ImportRefusal('file-too-large', { limit: sizeText(limit) });
  return readFile(real);
}

async function filesBelow(root: string, entries: number) {
  const paths: string[] = [];
  const links: string[] = [];
  const tooDeep: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      if (SKIPPED.test(entry.name)) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isSymbolicLink()) links.push(path);
      else if (entry.isDirectory()) {
        const isNear = path.split('/').length < IMPORT_LIMITS.depth;
        (isNear ? folders : tooDeep).push(path);
      } else if (entry.isFile()) paths.push(path);
      if (paths.length > entries) {
        throw new ImportRefusal('too-many-files', { limit: entries });
      }
    }
  }
  for (const found of [paths, links, tooDeep]) found.sort(byCodeUnit);
  return { paths, links, tooDeep };
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : 1;
}
