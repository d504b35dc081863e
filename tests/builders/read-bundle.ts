import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { open, type Entry, type ZipFile } from 'yauzl';
import { Manifest } from '../../core/export/manifest.js';

/** A bundle as it lies on the disk. */
export interface Bundle {
  readonly names: readonly string[];
  readonly manifest: Manifest;
  bytes(name: string): Buffer;
  text(name: string): string;
}

/** Reads a bundle and compares every file with its manifest, as somebody would who does not trust us. */
export async function readBundle(path: string): Promise<Bundle> {
  const files = await readZip(path);
  const bytes = (name: string): Buffer => {
    const found = files.get(name);
    if (found === undefined) throw new Error(`No ${name} in ${[...files.keys()].join(', ')}`);
    return found;
  };
  const manifest = Manifest.parse(JSON.parse(bytes('manifest.json').toString('utf8')));
  for (const file of manifest.files) {
    const sha256 = createHash('sha256').update(bytes(file.path)).digest('hex');
    if (sha256 !== file.sha256) throw new Error(`${file.path} is not what the manifest says`);
  }
  return {
    names: [...files.keys()],
    manifest,
    bytes,
    text: (name) => bytes(name).toString('utf8'),
  };
}

/** Every file of a zip by its path. */
export async function readZip(path: string): Promise<Map<string, Buffer>> {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    open(path, { lazyEntries: true, strictFileNames: true }, (error, opened) =>
      error === null ? resolve(opened) : reject(error),
    );
  });
  const files = new Map<string, Buffer>();
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject).on('end', resolve);
    zip.on('entry', (entry: Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error !== null) {
          reject(error);
          return;
        }
        buffer(stream).then((bytes) => {
          files.set(entry.fileName, bytes);
          zip.readEntry();
        }, reject);
      });
    });
    zip.readEntry();
  });
  return files;
}
