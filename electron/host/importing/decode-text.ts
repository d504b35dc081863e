import { isUtf8 } from 'node:buffer';
import { ImportRefusal } from './refusal.js';

/** Bytes as text. Throws ImportRefusal `not-utf8`. */
export function decodeText(bytes: Buffer): string {
  if (!isUtf8(bytes) || bytes.includes(0)) throw new ImportRefusal('not-utf8');
  return bytes.toString('utf8');
}
