import type { ImageContext } from '../../core/alt/image-context.js';
import { POINTER } from '../../core/alt/words/pointers.js';
import type { ImageUse } from '../../core/image/image-use.js';
import type { ImagePurpose } from '../../core/image/purpose.js';
import type { Language } from '../../core/post/post.js';
import type { PromptAnswers } from './prompt-path.js';

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

/** The frame where the picture's words stand in the post already. */
const IN_POST: Record<Language, string> = {
  de: 'Plakat zu [Thema]. Wortlaut im folgenden Text.',
  en: 'Poster about [subject]. Wording in the text below.',
};

/** How a sentence is continued by the words that can be read in the picture. */
const INSCRIPTION: Record<Language, string> = { de: 'Aufschrift:', en: 'Inscription:' };

const DETAILS: Record<Language, string> = {
  de: 'Details im folgenden Text.',
  en: 'Details in the text below.',
};

/** Words of a picture up to this length (characters) are quoted whole, longer ones with their first line. */
const QUOTED_WHOLE = 160;

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

/** The sentence frame for what was answered so far, with the words that are known filled in. */
export function frameFor(
  answers: PromptAnswers,
  use: ImageUse,
  { language, link }: Pick<ImageContext, 'language' | 'link'>,
): string {
  const { purpose, text } = answers;
  const target = use.target.trim();
  if (target !== '' && (link?.only === true || purpose === 'link')) return target;
  if (purpose === null) return '';
  if (purpose === 'text' && text === 'in-post') return IN_POST[language];
  const starter = starterFor(purpose, language);
  const words = text === 'typed' ? quotable(use.text) : '';
  if (words === '') return starter;
  if (purpose === 'text') return starter.replace(/\[[^\]]+\]/, () => words);
  const [open, close] = language === 'de' ? ['„', '“'] : ['“', '”'];
  return `${starter.replace(/\.?$/, '.')} ${INSCRIPTION[language]} ${open}${words}${close}`;
}

/** A chart's description with the word on where the details stand, or without it. */
export function withPointer(alt: string, wanted: boolean, language: Language): string {
  if (wanted === POINTER.test(alt)) return alt;
  if (wanted) return `${alt.replace(/[.\s]*$/, '.')} ${DETAILS[language]}`;
  const without = Object.values(DETAILS).reduce((text, words) => text.replace(words, ''), alt);
  return without.trim();
}

function quotable(typed: string): string {
  const words = typed.replace(/[„“”"»«]/gu, '').trim();
  const whole = words.replace(/\s+/g, ' ');
  return whole.length <= QUOTED_WHOLE ? whole : (words.split('\n', 1)[0] ?? '').trim();
}

/** Whether a text is a frame that nobody has begun to fill. */
export function isUntouchedStarter(text: string): boolean {
  return FRAMES.has(text);
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

const FRAMES: ReadonlySet<string> = new Set([
  ...Object.values(STARTERS).flatMap((table) => Object.values(table)),
  ...Object.values(IN_POST),
]);

const GAP_LABELS = new Set(
  [...FRAMES].flatMap((frame) =>
    [...frame.matchAll(/\[([^[\]]+)\]/g)].map((match) => match[1] ?? ''),
  ),
);
