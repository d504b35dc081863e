import type { ImagePurpose } from '../../core/image/purpose.js';
import type { Language } from '../../core/post/post.js';

/** The beginnings of a good description, in the language of the post; `[…]` are gaps to fill. */
const STARTERS: Record<Language, Record<ImagePurpose, string>> = {
  de: {
    scene: '[Wer] [tut was] [wo].',
    portrait: 'Porträtfoto von [Vor- und Nachname], [Funktion]',
    screenshot: 'Screenshot [der Seite …] mit [Wichtigem]',
    text: 'Plakat mit der Aufschrift „[Text]“',
    chart: '[Art]: [Kernaussage]. Details im folgenden Text.',
    logo: 'Logo [der Organisation]',
    collage: 'Collage aus [Anzahl] Fotos: [Motive]',
    link: '[Titel der Zielseite]',
    decorative: '',
  },
  en: {
    scene: '[Who] [does what] [where].',
    portrait: 'Portrait of [first and last name], [role]',
    screenshot: 'Screenshot of [page] with [what matters]',
    text: 'Poster reading “[text]”',
    chart: '[Type]: [main message]. Details in the text below.',
    logo: '[Organisation] logo',
    collage: 'Collage of [number] photos: [subjects]',
    link: '[Title of the target page]',
    decorative: '',
  },
};

/** A gap of a starter that is still in a text; `from`/`to` are UTF-16 offsets, brackets included. */
export interface Gap {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** The sentence frame for a purpose, gaps in square brackets; empty for decorative pictures. */
export function starterFor(purpose: ImagePurpose, language: Language): string {
  return STARTERS[language][purpose];
}

/** Whether a text is a frame that nobody has begun to fill. */
export function isUntouchedStarter(text: string): boolean {
  return Object.values(STARTERS).some((table) => Object.values(table).includes(text));
}

/**
 * The gaps of our frames that still stand in a text, in its order. Other square brackets are the
 * author's own and no gaps.
 */
export function openGaps(text: string): Gap[] {
  return [...text.matchAll(/\[([^[\]]+)\]/g)]
    .map((match) => ({
      label: match[1] ?? '',
      from: match.index,
      to: match.index + match[0].length,
    }))
    .filter(({ label }) => GAP_LABELS.has(label));
}

const GAP_LABELS = new Set(
  Object.values(STARTERS)
    .flatMap((table) => Object.values(table))
    .flatMap((starter) => [...starter.matchAll(/\[([^[\]]+)\]/g)].map((match) => match[1] ?? '')),
);
