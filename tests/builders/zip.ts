import { createWriteStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** One file of a zip; `mode` is its Unix mode. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: string | Buffer;
  readonly store?: boolean;
  readonly mode?: number;
}

/** Writes a zip of these files, honest ones. */
export async function writeZip(path: string, parts: readonly ZipPart[]): Promise<void> {
  const zip = new ZipFile();
  for (const { name, bytes, store = false, mode = 0o100644 } of parts) {
    zip.addBuffer(Buffer.from(bytes), name, { compress: !store, mode });
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}

/** Replaces bytes everywhere in a file, as an attacker would; both must be of one length. */
export async function forge(
  path: string,
  from: string | Buffer,
  to: string | Buffer,
): Promise<void> {
  const [before, after] = [Buffer.from(from), Buffer.from(to)];
  if (before.length !== after.length) throw new Error('a forged zip must keep its lengths');
  const bytes = await readFile(path);
  for (let at = bytes.indexOf(before); at >= 0; at = bytes.indexOf(before, at + 1)) {
    after.copy(bytes, at);
  }
  await writeFile(path, bytes);
}

/** Changes the central directory record of the entry `name`; offsets are those of the zip format. */
export async function forgeRecord(
  path: string,
  name: string,
  change: (record: Buffer) => void,
): Promise<void> {
  const bytes = await readFile(path);
  const at = bytes.lastIndexOf(Buffer.from(name)) - 46;
  change(bytes.subarray(at));
  await writeFile(path, bytes);
}
