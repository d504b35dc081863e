import type { AssetRights } from '../../../core/image/asset.js';
import { beginningOf } from '../../../core/typography/beginning.js';

/** Tags of a picture's first directory (TIFF 6.0): who made it, and whose it is. */
const EXIF_ARTIST = 0x013b;
const EXIF_COPYRIGHT = 0x8298;
/** Datasets of record 2 (IPTC IIM 4.2): by-line and copyright notice. */
const IPTC_ARTIST = 80;
const IPTC_COPYRIGHT = 116;
/** The type of an EXIF value that is text. */
const ASCII = 2;
const MAX_LENGTH = 300;

/** Metadata blocks of a picture as sharp hands them out. */
interface MetadataBlocks {
  readonly exif?: Buffer | undefined;
  readonly iptc?: Buffer | undefined;
}

/** Artist and copyright from a picture's EXIF or IPTC, and nothing else of it; undefined where neither is named. */
export function readRights({ exif, iptc }: MetadataBlocks): AssetRights | undefined {
  const [inExif, inIptc] = [exifTexts(exif), iptcTexts(iptc)];
  const artist = inExif.get(EXIF_ARTIST) ?? inIptc.get(IPTC_ARTIST) ?? '';
  const copyright = inExif.get(EXIF_COPYRIGHT) ?? inIptc.get(IPTC_COPYRIGHT) ?? '';
  return artist === '' && copyright === '' ? undefined : { artist, copyright };
}

/** The texts of the first directory of an EXIF block by tag; what is broken is passed over. */
function exifTexts(exif: Buffer | undefined): Map<number, string> {
  const texts = new Map<number, string>();
  if (exif === undefined) return texts;
  const start = exif.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0;
  const tiff = exif.subarray(start);
  if (tiff.length < 8) return texts;
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const word = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const directory = long(4);
  if (directory + 2 > tiff.length) return texts;
  const count = word(directory);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > tiff.length) break;
    if (word(entry + 2) !== ASCII) continue;
    const length = long(entry + 4);
    const at = length <= 4 ? entry + 8 : long(entry + 8);
    const text = readable(tiff.subarray(at, at + length));
    if (text !== '') texts.set(word(entry), text);
  }
  return texts;
}

/** The texts of an IPTC block's record 2 by dataset, inside a Photoshop block or bare. */
function iptcTexts(iptc: Buffer | undefined): Map<number, string> {
  const texts = new Map<number, string>();
  if (iptc === undefined) return texts;
  let at = iptc.indexOf(Buffer.from([0x1c, 2]));
  while (at >= 0 && at + 5 <= iptc.length && iptc[at] === 0x1c) {
    const length = iptc.readUInt16BE(at + 3);
    // The highest bit marks a length of another shape, for values no name needs.
    if (length > 0x7fff) break;
    const text = readable(iptc.subarray(at + 5, at + 5 + length));
    if (iptc[at + 1] === 2 && text !== '') texts.set(iptc[at + 2] ?? 0, text);
    at += 5 + length;
  }
  return texts;
}

/** The text up to its end mark; UTF-8 where it is that, else what old cameras write. */
function readable(bytes: Buffer): string {
  const utf8 = bytes.toString('utf8');
  const text = utf8.includes('\ufffd') ? bytes.toString('latin1') : utf8;
  return beginningOf((text.split('\0')[0] ?? '').trim(), MAX_LENGTH);
}
