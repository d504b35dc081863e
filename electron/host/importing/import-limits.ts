const MB = 1024 * 1024;

/** What an import may cost; bytes unless the name says otherwise. */
export const IMPORT_LIMITS = {
  zip: 200 * MB,
  unpacked: 1024 * MB,
  entry: 100 * MB,
  entries: 2000,
  depth: 8,
  nameBytes: 200,
  /** Unpacked to packed, for entries above `ratioFrom` unpacked bytes. */
  ratio: 100,
  ratioFrom: MB,
  markdown: MB,
  picture: 25 * MB,
} as const;

/** A limit as a sentence names it: „200 MB“. */
export function sizeText(bytes: number): string {
  return `${Math.round(bytes / MB)} MB`;
}
