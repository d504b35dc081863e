const MB = 1024 * 1024;

/** What an import may cost; bytes unless the name says otherwise. */
export const IMPORT_LIMITS = {
  /** Our own bundles of a whole blog come back: thousands of posts with their photographs. */
  zip: 2048 * MB,
  unpacked: 4096 * MB,
  entry: 100 * MB,
  entries: 50_000,
  depth: 8,
  /** One name in a path: a post's address of 200 signs with its ending. */
  nameBytes: 206,
  pathBytes: 400,
  /** Unpacked to packed, for entries above `ratioFrom` unpacked bytes. */
  ratio: 100,
  ratioFrom: MB,
  markdown: MB,
  picture: 25 * MB,
  html: 20 * MB,
  word: 20 * MB,
  /** One part of a Word file; mammoth needs a hundred times as much memory. */
  wordXml: 10 * MB,
  /** All pictures of a Word file, unpacked. */
  wordPictures: 100 * MB,
  wordpress: 200 * MB,
  xmlText: 5 * MB,
  xmlDepth: 64,
  /** Files in a site's uploads folder; WordPress keeps each picture in several sizes. */
  media: 200_000,
} as const;

/** A limit as a sentence names it: „200 MB“, „2 GB“. */
export function sizeText(bytes: number): string {
  if (bytes >= 1024 * MB) return `${Math.round(bytes / MB / 1024)} GB`;
  return `${Math.round(bytes / MB)} MB`;
}
