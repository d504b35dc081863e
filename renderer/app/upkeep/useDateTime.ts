import { useMemo } from 'react';
import { useLanguage } from '../../i18n/index.js';
import { dateFormat } from '../../i18n/date-format.js';

/** Writes a UTC ISO time as a person's date and time of day. */
export function useDateTime(): (at: string) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = dateFormat(language, { dateStyle: 'long', timeStyle: 'short' });
    return (at) => format.format(new Date(at));
  }, [language]);
}
