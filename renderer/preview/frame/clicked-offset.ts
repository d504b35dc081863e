/** How much of the words around a click is looked for in the source (UTF-16 units, each side). */
const REACH = 24;

/**
 * Where in `source` (a piece of Markdown) the words stand that were clicked: `text` is the text that
 * was hit and `at` the place in it. Marks of the dialect may part the words, so fewer and fewer of
 * them are looked for; of several finds the one at the same share of the piece counts. Null when
 * nothing of it is written there.
 */
export function clickedOffset(source: string, text: string, at: number): number | null {
  for (let reach = REACH; reach >= 3; reach = Math.floor(reach / 2)) {
    const from = Math.max(0, at - reach);
    const words = text.slice(from, at + reach).trim();
    if (words.length < 2) continue;
    const start = text.indexOf(words, from);
    const share = start / Math.max(1, text.length);
    const found = nearest(source, words, share * source.length);
    if (found !== null) return found + (at - start);
  }
  return null;
}

function nearest(source: string, words: string, wanted: number): number | null {
  let best: number | null = null;
  for (let at = source.indexOf(words); at !== -1; at = source.indexOf(words, at + 1)) {
    if (best === null || Math.abs(at - wanted) < Math.abs(best - wanted)) best = at;
  }
  return best;
}
