/**
 * How dates and times are written in the interface's language. Plain "en" would put the month first and
 * count to twelve; this app's English puts the day first, as the blogs it is for do.
 */
export function dateFormat(
  language: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options);
}
