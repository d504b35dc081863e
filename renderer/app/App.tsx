import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { AppSettings } from '../../core/contract/app.js';
import { toBlogpultError } from '../host/errors.js';
import { makeQueryClient, useAppSettings, useLibraryState } from '../host/queries.js';
import { chooseLanguage, speak, useLanguage } from '../i18n/index.js';
import { Desk } from './desk/Desk.js';
import { useArrivingFiles } from './exchange/arriving.js';
import { NoHost } from './frame/NoHost.js';
import { Welcome } from './welcome/Welcome.js';

/** The whole interface: waits for the host, then shows the welcome page or the desk. */
export function App() {
  const [queries] = useState(makeQueryClient);
  return (
    <QueryClientProvider client={queries}>
      <Locale>
        <Start />
      </Locale>
    </QueryClientProvider>
  );
}

function Start() {
  const settings = useAppSettings();
  const library = useLibraryState();
  usePreferences(settings.data);
  useArrivingFiles();
  const error = settings.error ?? library.error;
  if (error !== null) return <NoHost error={toBlogpultError(error)} />;
  if (settings.data === undefined || library.data === undefined) return null;
  const { open, recent } = library.data;
  return open === null ? (
    <Welcome recent={recent} />
  ) : (
    <Desk key={open.path} open={open} settings={settings.data} />
  );
}

/** Makes the interface speak and look as the person chose. */
function usePreferences(settings: AppSettings | undefined): void {
  const { language = null, appearance = 'system' } = settings ?? {};
  useEffect(() => {
    void speak(chooseLanguage(language, navigator.languages));
  }, [language]);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (appearance === 'system') delete dataset['appearance'];
    else dataset['appearance'] = appearance;
  }, [appearance]);
}

function Locale({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  return <I18nProvider locale={language === 'de' ? 'de-DE' : 'en-GB'}>{children}</I18nProvider>;
}
