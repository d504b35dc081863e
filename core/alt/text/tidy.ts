/** The text with its first letter as a capital; quotation marks before it stay. */
export function withCapital(text: string): string {
  return text.replace(/^([„“"»«‚‘'(]*)(\p{Ll})/u, (_whole, marks: string, letter: string) => {
    return marks + letter.toLocaleUpperCase('de');
  });
}

/** The text on one line, without doubled spaces, and without marks left hanging after a cut. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\(\s*\)/g, '')
    .replace(/\s+([.,;:!?])/g, '$1')
    .replace(/([,;:])(?=[.!?])/g, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/[\s,;:(–—|-]+$/u, '')
    .replace(/^[\s,;:)–—|-]+/u, '')
    .trim();
}

/** Two texts as one, the first closed by a full stop if it has no final mark. */
export function joined(before: string, after: string): string {
  if (before.trim() === '') return after.trim();
  if (after.trim() === '') return before.trim();
  const stop = /[.!?:…"“”»«)]$/u.test(before.trim()) ? '' : '.';
  return `${before.trim()}${stop} ${after.trim()}`;
}
