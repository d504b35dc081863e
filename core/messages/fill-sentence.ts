/** Puts values into a sentence's `{name}` places; a place without a value stays visible so that a test can find it. */
export function fillSentence(
  sentence: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
