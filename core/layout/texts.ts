import type { Language } from '../post/post.js';

/** The words a page says by itself. */
export interface LayoutTexts {
  skip: string;
  home: string;
  categories: string;
  category: string;
  tags: string;
  tag: string;
  notFound: { title: string; text: string; home: string };
  by: string;
  and: string;
  guestPost: string;
  about: string;
  author: string;
  card: { title: string; large: string; small: string };
  portrait: string;
  posts: string;
  previous: string;
  next: string;
  pages: string;
  page: string;
  newer: string;
  older: string;
  noPosts: string;
  noTitle: string;
  feed: string;
  published: string;
  alts: string;
  decorative: string;
  altMissing: string;
  locale: string;
  quotes: [string, string];
}

const TEXTS: Record<Language, LayoutTexts> = {
  de: {
    skip: 'Zum Inhalt springen',
    home: 'Startseite',
    categories: 'Kategorien',
    category: 'Kategorie',
    tags: 'Schlagwörter',
    tag: 'Schlagwort',
    notFound: {
      title: 'Diese Seite gibt es hier nicht',
      text: 'Vielleicht ist sie umgezogen, oder in der Adresse fehlt ein Zeichen. Alle Beiträge finden Sie auf der Startseite.',
      home: 'Zur Startseite',
    },
    by: 'von',
    and: 'und',
    guestPost: 'Gastbeitrag von',
    about: 'Über',
    author: 'Autor:in',
    card: {
      title: 'Der Link zum Beitrag',
      large: 'In sozialen Netzwerken',
      small: 'In Messengern und Chats',
    },
    portrait: 'Porträt',
    posts: 'Vorheriger und nächster Beitrag',
    previous: 'Vorheriger Beitrag',
    next: 'Nächster Beitrag',
    pages: 'Seiten',
    page: 'Seite',
    newer: 'Neuere Beiträge',
    older: 'Ältere Beiträge',
    noPosts: 'Hier steht noch kein Beitrag.',
    noTitle: '(ohne Titel)',
    feed: 'RSS-Feed',
    published: 'Veröffentlicht am',
    alts: 'Alternativtexte der Bilder',
    decorative: 'Schmuckbild, ohne Beschreibung',
    altMissing: 'Noch nicht beschrieben',
    locale: 'de-DE',
    quotes: ['„', '“'],
  },
  en: {
    skip: 'Skip to content',
    home: 'Home',
    categories: 'Categories',
    category: 'Category',
    tags: 'Tags',
    tag: 'Tag',
    notFound: {
      title: 'This page is not here',
      text: 'It may have moved, or the address lacks a character. You will find all posts on the start page.',
      home: 'Go to the start page',
    },
    by: 'by',
    and: 'and',
    guestPost: 'Guest post by',
    about: 'About',
    author: 'Author',
    card: {
      title: 'The link to the post',
      large: 'On social networks',
      small: 'In messengers and chats',
    },
    portrait: 'Portrait',
    posts: 'Previous and next post',
    previous: 'Previous post',
    next: 'Next post',
    pages: 'Pages',
    page: 'Page',
    newer: 'Newer posts',
    older: 'Older posts',
    noPosts: 'There is no post here yet.',
    noTitle: '(untitled)',
    feed: 'RSS feed',
    published: 'Published on',
    alts: 'Alternative texts of the pictures',
    decorative: 'Decorative, without a description',
    altMissing: 'Not yet described',
    locale: 'en-GB',
    quotes: ['“', '”'],
  },
};

/** The layout's words in a language. */
export function layoutTexts(language: Language): LayoutTexts {
  return TEXTS[language];
}

/** Made once each: that takes longer than to write a hundred dates. */
const writers = new Map<string, Intl.DateTimeFormat>();

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const MOMENT = { ...DAY, hour: '2-digit', minute: '2-digit' } as const;

/** A date in words (`3. Juni 2025`) in the blog's time zone; an unknown zone counts as UTC. `iso` is UTC. */
export function dateInWords(iso: string, timeZone: string, language: Language): string {
  return inWords(iso, timeZone, language, DAY);
}

/** A date in words with the time of day (`3. Juni 2025 um 10:00`), as `dateInWords` otherwise. */
export function momentInWords(iso: string, timeZone: string, language: Language): string {
  return inWords(iso, timeZone, language, MOMENT);
}

function inWords(
  iso: string,
  timeZone: string,
  language: Language,
  shape: typeof DAY | typeof MOMENT,
): string {
  const name = `${language} ${timeZone} ${'hour' in shape ? 'moment' : 'day'}`;
  const writer = writers.get(name) ?? dateWriter(timeZone, language, shape);
  writers.set(name, writer);
  return writer.format(new Date(iso));
}

function dateWriter(
  timeZone: string,
  language: Language,
  shape: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const { locale } = TEXTS[language];
  try {
    return new Intl.DateTimeFormat(locale, { ...shape, timeZone });
  } catch {
    return new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' });
  }
}

/** Joins names as a sentence does: `A, B und C`. */
export function joinNames(names: readonly string[], and: string): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;
}
