import i18next, { type FormatterModule } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language } from '../../core/post/post.js';
import { loadTexts } from './texts.js';

/** The interface's language for a person: what they chose, else the first system language we speak, else German. */
export function chooseLanguage(wanted: Language | null, system: readonly string[]): Language {
  if (wanted !== null) return wanted;
  for (const tag of system) {
    const primary = tag.toLowerCase().split('-', 1)[0];
    if (primary === 'de' || primary === 'en') return primary;
  }
  return 'de';
}

/** Writes the numbers in all sentences as their language does; everything else stays as it is. */
const NUMBERS: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value, _format, language) =>
    typeof value === 'number' ? value.toLocaleString(language) : (value as string),
};

/** Loads every feature's texts and speaks `language` from then on; call once before the first render. */
export async function startTexts(language: Language): Promise<void> {
  await i18next
    .use(initReactI18next)
    .use(NUMBERS)
    .init({
      lng: language,
      fallbackLng: 'de',
      defaultNS: 'app',
      resources: loadTexts(),
      interpolation: { escapeValue: false, alwaysFormat: true },
      react: { useSuspense: false },
    });
  nameDocument(language);
}

/** Changes the language of the running interface and of the document. */
export async function speak(language: Language): Promise<void> {
  if (i18next.language === language) return;
  await i18next.changeLanguage(language);
  nameDocument(language);
}

/** The language the interface speaks right now; re-renders when it changes. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'de';
}

function nameDocument(language: Language): void {
  document.documentElement.lang = language;
}
