/** A file as it lies in a zip. `size` is that of its content, `crc` the CRC-32 of that; `data` is what is written, deflated or not. */
export interface PackedFile {
  readonly data: Uint8Array;
  readonly isDeflated: boolean;
  readonly size: number;
  readonly crc: number;
  /** SHA-256 of the content, in hex. */
  readonly sha256: string;
}

/** Where a file lies in a zip, for the list of contents at its end. */
export interface ZipPlace {
  readonly path: string;
  readonly file: Omit<PackedFile, 'data' | 'sha256'> & { readonly packedSize: number };
  /** Bytes from the start of the zip to the file's header. */
  readonly offset: number;
}

/** Names are UTF-8. */
const FLAGS = 0x0800;
/** The first moment a zip can say, the same on every platform and in every time zone. */
const FIRST_DAY = 0x0021;
/** A plain file, readable by all, writable by its owner. */
const MODE = 0o100644;
const UNIX = 3 << 8;
const [VERSION, VERSION_64] = [20, 45];
const [MAX_16, MAX_32] = [0xffff, 0xffffffff];

/** What stands before a file's data. */
export function localHeader(place: Omit<ZipPlace, 'offset'>): Buffer {
  const name = Buffer.from(place.path, 'utf8');
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(VERSION, 4);
  writeFacts(header, 6, place, name.length);
  return Buffer.concat([header, name]);
}

/** The list of contents that closes a zip; `at` is where it begins, in bytes from the start. */
export function closingRecords(places: readonly ZipPlace[], at: number): Buffer {
  const entries = places.map(centralHeader);
  const size = entries.reduce((sum, { length }) => sum + length, 0);
  const isLarge = places.length >= MAX_16 || at >= MAX_32 || size >= MAX_32;
  const large = isLarge ? [largeEnd(places.length, size, at)] : [];
  return Buffer.concat([...entries, ...large, end(places.length, size, at)]);
}

function centralHeader(place: ZipPlace): Buffer {
  const name = Buffer.from(place.path, 'utf8');
  const isFar = place.offset >= MAX_32;
  const extra = isFar ? farOffset(place.offset) : Buffer.alloc(0);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(UNIX | VERSION_64, 4);
  header.writeUInt16LE(isFar ? VERSION_64 : VERSION, 6);
  writeFacts(header, 8, place, name.length);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(MODE * 0x10000, 38);
  header.writeUInt32LE(Math.min(place.offset, MAX_32), 42);
  return Buffer.concat([header, name, extra]);
}

/** The part that both headers of a file share. */
function writeFacts(
  header: Buffer,
  at: number,
  { file }: Omit<ZipPlace, 'offset'>,
  nameLength: number,
): void {
  header.writeUInt16LE(FLAGS, at);
  header.writeUInt16LE(file.isDeflated ? 8 : 0, at + 2);
  header.writeUInt16LE(0, at + 4);
  header.writeUInt16LE(FIRST_DAY, at + 6);
  header.writeUInt32LE(file.crc, at + 8);
  header.writeUInt32LE(file.packedSize, at + 12);
  header.writeUInt32LE(file.size, at + 16);
  header.writeUInt16LE(nameLength, at + 20);
}

/** The extra field for what lies beyond 4 GiB. */
function farOffset(offset: number): Buffer {
  const extra = Buffer.alloc(12);
  extra.writeUInt16LE(0x0001, 0);
  extra.writeUInt16LE(8, 2);
  extra.writeBigUInt64LE(BigInt(offset), 4);
  return extra;
}

/** Zip64's own end, and where it is: for many files or a long way. */
function largeEnd(count: number, size: number, at: number): Buffer {
  const record = Buffer.alloc(56 + 20);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(UNIX | VERSION_64, 12);
  record.writeUInt16LE(VERSION_64, 14);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(at), 48);
  record.writeUInt32LE(0x07064b50, 56);
  record.writeBigUInt64LE(BigInt(at + size), 64);
  record.writeUInt32LE(1, 72);
  return record;
}

function end(count: number, size: number, at: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(Math.min(count, MAX_16), 8);
  record.writeUInt16LE(Math.min(count, MAX_16), 10);
  record.writeUInt32LE(Math.min(size, MAX_32), 12);
  record.writeUInt32LE(Math.min(at, MAX_32), 16);
  return record;
}
