/** Passages in quotation marks: „…“ “…” "…" »…« «…» ‚…‘ ‘…’ ›…‹ and straight single ones around words. */
const QUOTED =
  /„[^„“”"]+[“”"]|“[^“”]+”|"[^"]+"|»[^»«]+«|«[^»«]+»|›[^›‹]+‹|‹[^›‹]+›|‚[^‚‘’]+[‘’](?!\p{L})|(?<!\p{L})‘[^‘’]+’(?!\p{L})|(?<![\p{L}\p{N}])'[^']+'(?![\p{L}\p{N}])/gu;

/** The passages in quotation marks, without the marks, in order. */
export function quotesOf(text: string): string[] {
  return [...text.matchAll(QUOTED)].map(([whole]) => whole.slice(1, -1).trim());
}

/** The text with each quoted passage replaced by `stand` (default: nothing). */
export function withoutQuotes(text: string, stand = ''): string {
  return text.replace(QUOTED, stand);
}

/** The text with each quoted passage hidden behind dots, so that offsets stay true. */
export function maskQuotes(text: string): string {
  return text.replace(QUOTED, (quote) => '·'.repeat(quote.length));
}

/** Number of characters of the text that stand outside quotation marks, as a reader counts them (NFC code points). */
export function lengthOutsideQuotes(text: string): number {
  return Array.from(withoutQuotes(text.normalize('NFC')).replace(/\s+/g, ' ').trim()).length;
}
