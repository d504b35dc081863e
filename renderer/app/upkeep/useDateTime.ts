import { useMemo } from 'react';
import { useLanguage } from '../../i18n/index.js';

/** Writes a UTC ISO time as a person's date and time of day. */
export function useDateTime(): (at: string) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
    return (at) => format.format(new Date(at));
  }, [language]);
}
