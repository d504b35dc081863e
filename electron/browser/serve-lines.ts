import type { Language } from '../../core/post/post.js';

const LINES = {
  de: {
    running: (url: string) =>
      `Blogpult läuft unter ${url} – Strg+C beendet es, die Eingabetaste öffnet es noch einmal.`,
    link: 'Der Link gilt eine Minute und nur einmal; die Eingabetaste gibt einen neuen aus, Strg+C beendet Blogpult.',
    noBrowser:
      'Es ließ sich kein Browser öffnen. An Ihren Beiträgen wurde nichts geändert. Bitte öffnen Sie diesen Link selbst; er gilt eine Minute und nur einmal:',
    idle: 'Blogpult hat sich beendet, weil kein Fenster mehr offen war. Alles ist gespeichert.',
  },
  en: {
    running: (url: string) => `Blogpult runs at ${url} – Ctrl+C ends it, Enter opens it once more.`,
    link: 'The link works for one minute and only once; Enter prints a new one, Ctrl+C ends Blogpult.',
    noBrowser:
      'No browser could be opened. Nothing in your posts was changed. Please open this link yourself; it works for one minute and only once:',
    idle: 'Blogpult has ended because no window was open any more. Everything is saved.',
  },
} as const;

/** What the loopback host says on the terminal, in the person's language. */
export function serveLines(language: Language): (typeof LINES)['de' | 'en'] {
  return LINES[language];
}
