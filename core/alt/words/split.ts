/** The words of a list that is written as running text. */
export function split(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** The lines of a list that is written as a block of text. */
export function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
