/** The beginning of a text, `length` UTF-16 units at most, without the half of a character at its end. */
export function beginningOf(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
