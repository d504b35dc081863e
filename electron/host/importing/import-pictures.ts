import { basename } from 'node:path/posix';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import { findImageTargets } from '../../../core/export/image-targets.js';
import { assetOfTarget } from '../../../core/image/image-markdown.js';
import type { AssetHash } from '../../../core/image/asset.js';
import { inOrder } from '../exporting/in-order.js';
import type { OpenedLibrary } from '../library/library-session.js';
import { resolvePath, type BundleSource } from './bundle-source.js';
import { IMPORT_LIMITS } from './import-limits.js';
import type { ReadPart, SharedPart } from './reader/protocol.js';
import { ImportRefusal, type NoteParams } from './refusal.js';
import type { ImportReason } from '../../../core/messages/import-notes.js';

/** What became of one picture: an asset, or the reason why not. */
type PictureResult =
  { readonly asset: AssetHash } | { readonly reason: ImportReason; readonly params: NoteParams };

/** The pictures of a bundle after they were taken into the library. */
export interface ImportedPictures {
  /** Looks a picture up by the document that shows it and the address written there. */
  of(document: string, target: string): PictureResult;
  /** Paths of the files that were used, whether or not they could be taken over. */
  readonly used: ReadonlySet<string>;
}

/** What taking pictures needs. `names` are what files were called before a bundle renamed them, by path in the source. */
export interface PictureSurroundings {
  readonly source: BundleSource;
  readonly names: ReadonlyMap<string, string>;
  readonly library: OpenedLibrary;
  readonly signal: AbortSignal;
  /** The import that the pictures are stored for. */
  readonly taker: object;
}

const AT_ONCE = 4;
const ADDRESS = /^(?:[a-z][a-z0-9+.-]+:|\/\/)/i;

/**
 * Takes every picture that the documents of a part show into the library, several at once. Pictures on
 * the internet are never fetched, pictures outside the source never read. The signal's reason, DISK_*.
 */
export async function importPictures(
  part: ReadPart,
  { source, names, library, signal, taker }: PictureSurroundings,
): Promise<ImportedPictures> {
  const wanted = new Set<string>();
  for (const { document, target } of shownPictures(part)) {
    const place = placeOf(document, target, source);
    if ('path' in place) wanted.add(place.path);
  }
  const results = new Map<string, PictureResult>();
  const taken = inOrder(wanted, AT_ONCE, async (path) => {
    const name = names.get(path) ?? basename(path);
    return [path, await takePicture(path, name, { source, library, taker })] as const;
  });
  for await (const [path, result] of taken) {
    signal.throwIfAborted();
    results.set(path, result);
  }
  return {
    used: wanted,
    of(document, target) {
      const place = placeOf(document, target, source);
      if ('asset' in place) return library.assets.has(place.asset) ? place : missing(target);
      if ('reason' in place) return place;
      const result = results.get(place.path) ?? missing(target);
      return 'asset' in result ? result : { ...result, params: { ...result.params, target } };
    },
  };
}

/** Where an address leads: into the source, to an asset of the library, or nowhere we go. */
function placeOf(
  document: string,
  target: string,
  source: BundleSource,
): PictureResult | { readonly path: string } {
  const asset = assetOfTarget(target);
  if (asset !== null) return { asset };
  if (/^data:/i.test(target)) return missing(`${target.slice(0, 40)}…`);
  const local = source.local?.(target) ?? null;
  if (local !== null) return { path: local };
  if (ADDRESS.test(target)) return { reason: 'picture-remote', params: { target } };
  const path = target.startsWith('/')
    ? resolvePath('', decoded(target))
    : resolvePath(document, decoded(target));
  return path === null ? { reason: 'picture-outside', params: { target } } : { path };
}

function decoded(target: string): string {
  const path = target.replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path.normalize('NFC');
  }
}

async function takePicture(
  path: string,
  name: string,
  { source, library, taker }: Pick<PictureSurroundings, 'source' | 'library' | 'taker'>,
): Promise<PictureResult> {
  try {
    const bytes = await source.read(path, IMPORT_LIMITS.picture);
    return { asset: (await library.assets.add(bytes, name, taker)).hash };
  } catch (error) {
    if (error instanceof ImportRefusal) return { reason: error.reason, params: error.params };
    if (error instanceof BlogpultError && error.code.startsWith('IMAGE_')) {
      return { reason: 'picture-refused', params: { ...error.detail, code: error.code } };
    }
    throw error;
  }
}

function* shownPictures(part: ReadPart): Generator<{ document: string; target: string }> {
  for (const { path: document, fields, pictures } of part.documents) {
    if (fields.featured) yield { document, target: fields.featured.file };
    for (const { target } of pictures.introduction) yield { document, target };
    for (const { target } of pictures.body) yield { document, target };
  }
  if (part.library === null) return;
  const { path: document, document: shared } = part.library;
  for (const { portrait, bio } of shared.authors) {
    if (portrait !== null) yield { document, target: portrait.file };
    for (const { target } of findImageTargets(bio)) yield { document, target };
  }
  for (const { description } of shared.categories) {
    for (const { target } of findImageTargets(description)) yield { document, target };
  }
}

/** The names that pictures had before the bundle renamed them, by path in the source. */
export function originalNames(library: SharedPart | null): ReadonlyMap<string, string> {
  if (library === null) return new Map();
  return new Map(
    library.document.pictures.map(({ file, originalName }) => [
      resolvePath(library.path, file) ?? '',
      originalName,
    ]),
  );
}

function missing(target: string): PictureResult {
  return { reason: 'picture-missing', params: { target } };
}
