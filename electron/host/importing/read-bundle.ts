import { LIBRARY_DOCUMENT_PATH, LibraryDocument } from '../../../core/export/document-schemas.js';
import type { BundleSource } from './bundle-source.js';
import { IMPORT_LIMITS } from './import-limits.js';
import { decodeText } from './decode-text.js';
import type { PartNote } from './reader/part-note.js';
import { readPart, type ReadPart, type SharedPart } from './reader/protocol.js';
import { parseYaml } from './parse-yaml.js';
import { readDocument, type ReadDocument } from './read-document.js';
import { ImportRefusal } from './refusal.js';
import { SiteFiles } from './site-files.js';

const MARKDOWN = /\.(?:md|markdown)$/i;
const ABOUT = /^(?:readme|licen[cs]e|changelog)\.(?:md|markdown)$/i;

/** Texts handed over at a time. */
const AT_ONCE = 50;

/** Reads `library.yaml`, if there is one, and every Markdown document of a source; what the posts share comes first. */
export async function* readBundle(source: BundleSource): AsyncGenerator<ReadPart, void, undefined> {
  const notes: PartNote[] = [
    ...source.links.map((path) => leftOut(path, 'link-not-followed')),
    ...source.tooDeep.map((path) =>
      leftOut(path, 'folder-too-deep', { limit: IMPORT_LIMITS.depth }),
    ),
  ];
  const library = await readLibrary(source, notes);
  const files = new SiteFiles(source.paths);
  const paths = documentsOf(source, library).filter((path) => files.isText(path));
  const total = paths.length;
  yield readPart({ library, notes: notes.splice(0), total });
  for (let at = 0; at < total; at += AT_ONCE) {
    const documents: ReadDocument[] = [];
    for (const path of paths.slice(at, at + AT_ONCE)) {
      try {
        documents.push(readDocument(path, await source.read(path, IMPORT_LIMITS.markdown), files));
      } catch (error) {
        if (!(error instanceof ImportRefusal)) throw error;
        notes.push(leftOut(path, error.reason, error.params));
      }
    }
    yield readPart({ documents, notes: notes.splice(0), total });
  }
}

function documentsOf(source: BundleSource, library: SharedPart | null): string[] {
  const base = library?.path.slice(0, -LIBRARY_DOCUMENT_PATH.length) ?? '';
  return source.paths.filter(
    (path) =>
      MARKDOWN.test(path) &&
      path.startsWith(base) &&
      !(library !== null && ABOUT.test(path.slice(base.length))),
  );
}

async function readLibrary(source: BundleSource, notes: PartNote[]): Promise<SharedPart | null> {
  const path = source.paths
    .filter((name) => name === LIBRARY_DOCUMENT_PATH || name.endsWith(`/${LIBRARY_DOCUMENT_PATH}`))
    .sort((a, b) => a.length - b.length)[0];
  if (path === undefined) return null;
  try {
    const data = parseYaml(decodeText(await source.read(path, IMPORT_LIMITS.markdown * 10)));
    const parsed = LibraryDocument.safeParse(data);
    if (parsed.success) return { path, document: parsed.data };
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    notes.push(leftOut(path, 'library-broken', { field }));
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    const line = error.params['line'] ?? '';
    notes.push(leftOut(path, 'library-broken', { field: String(line || error.reason) }));
  }
  return null;
}

function leftOut(
  file: string,
  reason: PartNote['reason'],
  params: PartNote['params'] = {},
): PartNote {
  return { file, outcome: 'left-out', reason, params };
}
