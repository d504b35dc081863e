/** What the typing process has written at a revision: 4 to 12 kB that differ in each. */
export function typedText(revision: number): string {
  return `Fassung ${revision}: `.repeat(300 + (revision % 200));
}
