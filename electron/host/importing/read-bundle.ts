import type { ImportNote } from '../../../core/contract/imports.js';
import { LIBRARY_DOCUMENT_PATH, LibraryDocument } from '../../../core/export/document-schemas.js';
import type { BundleSource } from './bundle-source.js';
import { IMPORT_LIMITS } from './import-limits.js';
import { decodeText } from './decode-text.js';
import { parseYaml, readDocument, type ReadDocument } from './read-document.js';
import type { ForeignCategory } from './foreign/foreign-document.js';
import { ImportRefusal, note } from './refusal.js';

/** Everything of a source but its pictures, read and judged; nothing in a library has changed yet. */
export interface ReadBundle {
  readonly source: BundleSource;
  /** What the posts share, and the path of the document that says so; null for loose Markdown files. */
  readonly library: { readonly path: string; readonly document: LibraryDocument } | null;
  readonly documents: readonly ReadDocument[];
  readonly notes: readonly ImportNote[];
  /** Categories that posts may be in, used as far as they are. */
  readonly categories?: readonly ForeignCategory[];
}

const MARKDOWN = /\.(?:md|markdown)$/i;
const ABOUT = /^(?:readme|licen[cs]e|changelog)\.(?:md|markdown)$/i;

/** Reads `library.yaml`, if there is one, and every Markdown document of a source. */
export async function readBundle(source: BundleSource): Promise<ReadBundle> {
  const notes: ImportNote[] = [
    ...source.links.map((path) => note(path, 'left-out', 'link-not-followed')),
    ...source.tooDeep.map((path) =>
      note(path, 'left-out', 'folder-too-deep', { limit: IMPORT_LIMITS.depth }),
    ),
  ];
  const library = await readLibrary(source, notes);
  const base = library?.path.slice(0, -LIBRARY_DOCUMENT_PATH.length) ?? '';
  const documents: ReadDocument[] = [];
  for (const path of source.paths) {
    if (!MARKDOWN.test(path) || !path.startsWith(base)) continue;
    if (library !== null && ABOUT.test(path.slice(base.length))) continue;
    try {
      documents.push(readDocument(path, await source.read(path, IMPORT_LIMITS.markdown)));
    } catch (error) {
      if (!(error instanceof ImportRefusal)) throw error;
      notes.push(note(path, 'left-out', error.reason, error.params));
    }
  }
  return { source, library, documents, notes };
}

async function readLibrary(
  source: BundleSource,
  notes: ImportNote[],
): Promise<ReadBundle['library']> {
  const path = source.paths
    .filter((name) => name === LIBRARY_DOCUMENT_PATH || name.endsWith(`/${LIBRARY_DOCUMENT_PATH}`))
    .sort((a, b) => a.length - b.length)[0];
  if (path === undefined) return null;
  try {
    const data = parseYaml(decodeText(await source.read(path, IMPORT_LIMITS.markdown * 10)));
    const parsed = LibraryDocument.safeParse(data);
    if (parsed.success) return { path, document: parsed.data };
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    notes.push(note(path, 'left-out', 'library-broken', { field }));
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    const line = error.params['line'] ?? '';
    notes.push(note(path, 'left-out', 'library-broken', { field: String(line || error.reason) }));
  }
  return null;
}
