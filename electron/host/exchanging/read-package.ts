import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  PACKAGE_PATHS,
  PACKAGE_VERSION,
  PackageDocument,
} from '../../../core/exchange/package-document.js';
import { PortablePost } from '../../../core/exchange/portable-post.js';
import type { RevisionId } from '../../../core/exchange/revision-graph.js';
import { assetExtension, type Asset } from '../../../core/image/asset.js';
import type { BundleSource } from '../importing/bundle-source.js';
import { IMPORT_LIMITS } from '../importing/import-limits.js';
import { ImportRefusal } from '../importing/refusal.js';
import { revisionId } from './revision-store.js';

/** A package that was read and judged as a whole; nothing in a library has changed yet. */
export interface ReadPackage {
  readonly source: BundleSource;
  readonly document: PackageDocument;
  /** What versions say, as written. */
  readonly contents: ReadonlyMap<RevisionId, unknown>;
  /** The bytes of one of the document's pictures. */
  readonly picture: (asset: Asset) => Promise<Buffer>;
}

const MB = 1024 * 1024;
/** `paket.json` names things; texts and pictures lie beside it. */
const DOCUMENT_LIMIT = 20 * MB;
const VERSION_LIMIT = 4 * MB;

const Versioned = z.looseObject({ format: z.literal('blogpult-paket'), version: z.int() });

/**
 * Reads an exchange package and compares every name with what it names: versions and pictures are
 * called by the hash of their bytes. `pictures` is where pictures lie, usually in the package. Throws ImportRefusal for one that is newer, incomplete or changed.
 */
export async function readPackage(
  source: BundleSource,
  pictures: (asset: Asset) => Promise<Buffer> = (asset) =>
    source.read(picturePath(asset), IMPORT_LIMITS.picture),
): Promise<ReadPackage> {
  const document = await readDocument(source);
  const contents = new Map<RevisionId, unknown>();
  for (const { id, head, revisions, contents: told } of document.posts) {
    const byId = new Map(revisions.map((revision) => [revision.id, revision]));
    if (!told.includes(head)) throw unreadable(head.slice(0, 8));
    for (const version of told) {
      const revision = byId.get(version);
      const content = await readJson(source, PACKAGE_PATHS.version(version), VERSION_LIMIT);
      const isItself = revision && revisionId(id, revision.parents, content) === version;
      if (isItself !== true || !PortablePost.safeParse(content).success) {
        throw unreadable(PACKAGE_PATHS.version(version));
      }
      contents.set(version, content);
    }
  }
  for (const asset of document.assets) {
    const hash = createHash('sha256')
      .update(await pictures(asset))
      .digest('hex');
    if (hash !== asset.hash) throw unreadable(picturePath(asset));
  }
  return { source, document, contents, picture: pictures };
}

/** Whether a source is an exchange package, whatever its file is called. */
export function isPackage(source: BundleSource): boolean {
  return source.paths.includes(PACKAGE_PATHS.document);
}

async function readDocument(source: BundleSource): Promise<PackageDocument> {
  const json = await readJson(source, PACKAGE_PATHS.document, DOCUMENT_LIMIT);
  const versioned = Versioned.safeParse(json);
  if (versioned.success && versioned.data.version > PACKAGE_VERSION) {
    throw new ImportRefusal('package-newer');
  }
  const document = PackageDocument.safeParse(json);
  if (document.success) return document.data;
  const field = document.error.issues[0]?.path.join('.') ?? '';
  throw unreadable(`${PACKAGE_PATHS.document}: ${field}`);
}

async function readJson(source: BundleSource, path: string, limit: number): Promise<unknown> {
  if (!source.paths.includes(path)) throw unreadable(path);
  const bytes = await source.read(path, limit);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new ImportRefusal('package-unreadable', { entry: path }, { cause });
  }
}

function picturePath({ hash, type }: Asset): string {
  return PACKAGE_PATHS.picture(hash, assetExtension(type));
}

function unreadable(entry: string): ImportRefusal {
  return new ImportRefusal('package-unreadable', { entry });
}
