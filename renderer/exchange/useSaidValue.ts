import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { dateFormat } from '../i18n/date-format.js';

type Json = z.infer<ReturnType<typeof z.json>>;

const DATE = /^\d{4}-\d\d-\d\dT/;

/** Says a field's value in words: codes by their names, dates by the language, records by what is in them. */
export function useSaidValue(): (field: string, value: Json) => string {
  const { t, i18n } = useTranslation('exchange');
  const date = dateFormat(i18n.language, { dateStyle: 'long', timeStyle: 'short' });
  const said = (field: string, value: Json): string => {
    if (value === null || value === '') return t('decide.nothing');
    if (typeof value === 'string') {
      const key = `value.${field}.${value}`;
      if (i18n.exists(`exchange:${key}`)) return t(key);
      return DATE.test(value) ? date.format(new Date(value)) : value;
    }
    if (Array.isArray(value)) return value.map((item) => said(field, item)).join(', ');
    if (typeof value !== 'object') return String(value);
    // A note says its text, a picture its description, rights their basis.
    const words = ['text', 'alt', 'basis', 'licensor', 'by'].flatMap((name) => value[name] ?? []);
    return words.map((word) => said(field, word)).join(' · ') || t('decide.nothing');
  };
  return said;
}
