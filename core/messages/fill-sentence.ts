/**
 * Puts values into a sentence's places. `{name}` is the value itself; `{name:one|many}` is the first text
 * when the value is 1, else the second, `#` in both being the number: `{count:One picture|# pictures}`.
 * A place without a value stays visible so that a test can find it.
 */
export function fillSentence(
  sentence: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return sentence.replace(
    /\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}/g,
    (whole: string, name: string, one?: string, many?: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      const text = one === undefined ? '#' : Number(value) === 1 ? one : (many ?? '');
      return text.replaceAll('#', () => String(value));
    },
  );
}
