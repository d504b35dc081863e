import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { BundleSource } from '../bundle-source.js';
import { folderSource } from '../folder-source.js';
import { IMPORT_LIMITS } from '../import-limits.js';
import { ImportRefusal } from '../refusal.js';
import type { StartReader } from '../reader/reader-port.js';
import { Reader } from '../reader/reader.js';

interface Place {
  readonly source: BundleSource;
  readonly path: string;
}

/** WordPress adds the size to the names of smaller copies, `-scaled` to very large pictures. */
const COPY = /-(?:\d+x\d+|scaled)(?=\.\w+$)/;

/** The pictures of a site, in folders and zips that were named beside its export file. */
export class MediaLibrary {
  private readonly places = new Map<string, Place>();
  private readonly byName = new Map<string, string[]>();
  private readonly sources: BundleSource[] = [];

  /** Adds a folder or zip, absolute; zips are opened by a reader of `ways`. Throws ImportRefusal for one that cannot be used. */
  async add(path: string, ways: readonly StartReader[]): Promise<void> {
    const about = await stat(path).catch((cause: unknown) => {
      throw new ImportRefusal('not-found', {}, { cause });
    });
    if (about.isDirectory()) {
      this.enter(await folderSource(path, IMPORT_LIMITS.media));
      return;
    }
    const job = {
      kind: 'source',
      path,
      name: basename(path),
      pages: false,
      timeZone: 'UTC',
    } as const;
    const reader = await Reader.start(job, { ways });
    try {
      this.enter(await reader.source());
    } catch (error) {
      reader.close();
      throw error;
    }
  }

  /** The file that an address means: the largest copy whose last folders agree most; null where there is none. */
  find(address: string): string | null {
    const parts = partsOf(address);
    const name = parts.at(-1) ?? '';
    const original = name.replace(COPY, '');
    for (const wanted of [original, original.replace(/(?=\.\w+$)/, '-scaled'), name]) {
      const [best] = (this.byName.get(wanted) ?? [])
        .map((key) => ({ key, score: agreement(partsOf(key), parts) }))
        .sort((a, b) => b.score - a.score);
      if (best !== undefined) return best.key;
    }
    return null;
  }

  /** Whether a path is one that `find` gave. */
  has(path: string): boolean {
    return this.places.has(path);
  }

  /** The bytes of such a path. Throws ImportRefusal. */
  read(path: string, limit: number): Promise<Buffer> {
    const place = this.places.get(path);
    if (place === undefined) throw new ImportRefusal('picture-missing', { target: path });
    return place.source.read(place.path, limit);
  }

  private enter(source: BundleSource): void {
    this.sources.push(source);
    for (const path of source.paths) {
      const key = `medien-${this.sources.length}/${path}`;
      this.places.set(key, { source, path });
      const name = path.split('/').at(-1)?.toLowerCase() ?? '';
      this.byName.set(name, [...(this.byName.get(name) ?? []), key]);
    }
  }

  /** Lets go of the zips. */
  async close(): Promise<void> {
    await Promise.all(this.sources.map((source) => source.close()));
  }
}

function partsOf(address: string): string[] {
  const path = address.replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path).normalize('NFC').toLowerCase().split('/');
  } catch {
    return path.toLowerCase().split('/');
  }
}

/** How many folders above the file have the same names. */
function agreement(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count + 2 <= Math.min(a.length, b.length) && a.at(-2 - count) === b.at(-2 - count)) {
    count += 1;
  }
  return count;
}
