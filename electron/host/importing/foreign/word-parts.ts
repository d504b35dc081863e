import type { BundleSource } from '../bundle-source.js';
import { IMPORT_LIMITS } from '../import-limits.js';
import { ImportRefusal } from '../refusal.js';

/** A Word file's parts as mammoth asks for them. */
export interface WordParts {
  exists(name: string): boolean;
  read(name: string, encoding?: string): Promise<string | Uint8Array>;
}

/**
 * The parts of a Word file out of a zip that was judged already, so that mammoth never unpacks by
 * itself: every part is counted and compared with its checksum. Throws ImportRefusal.
 */
export function wordParts(source: BundleSource): WordParts {
  const known = new Set(source.paths);
  return {
    exists: (name) => known.has(name),
    async read(name, encoding) {
      if (!known.has(name)) throw new ImportRefusal('word-broken');
      const isXml = /\.(?:xml|rels)$/.test(name);
      const bytes = await source.read(name, isXml ? IMPORT_LIMITS.wordXml : IMPORT_LIMITS.picture);
      if (isXml && bytes.includes('<!DOCTYPE')) throw new ImportRefusal('xml-doctype');
      if (encoding === undefined) return new Uint8Array(bytes);
      return encoding === 'base64' ? bytes.toString('base64') : bytes.toString('utf8');
    },
  };
}
