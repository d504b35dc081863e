import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { crc32, deflateRaw, deflateRawSync } from 'node:zlib';
import type { PackedFile } from './zip-records.js';

/**
 * Pages come out a twenty-fifth larger than with zlib's own settings, in three quarters of the time. Most
 * are smaller than 16 kB: a larger window would only have to be cleared for each.
 */
const EFFORT = { level: 2, windowBits: 14 } as const;

const deflated = promisify(deflateRaw);

/** Packs a file in one of the threads that Node keeps for that; what is `stored` stays as it is. */
export async function packFile(bytes: Uint8Array, stored: boolean): Promise<PackedFile> {
  const data = stored ? bytes : await deflated(bytes, EFFORT);
  return packed(bytes, data, !stored);
}

/** Packs a text at once, for threads that have nothing else to do. */
export function packText(text: string): PackedFile {
  const bytes = Buffer.from(text, 'utf8');
  return packed(bytes, deflateRawSync(bytes, EFFORT), true);
}

function packed(bytes: Uint8Array, data: Uint8Array, isDeflated: boolean): PackedFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { data, isDeflated, size: bytes.length, crc: crc32(bytes), sha256 };
}
