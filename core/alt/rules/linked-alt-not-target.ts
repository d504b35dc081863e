import type { ImageContext } from '../image-context.js';
import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { wordList } from '../text/words.js';
import { ENGLISH_FUNCTION_WORDS, GERMAN_FUNCTION_WORDS } from '../words/markers.js';

/** Two words are about the same thing when they begin alike for so many letters. */
const STEM = 5;
const NO_SUBJECT = new Set([
  'https',
  'http',
  'www',
  'html',
  'htm',
  'php',
  'index',
  'asset',
  'de',
  'com',
  'org',
  'net',
  'eu',
  'info',
]);

/**
 * The picture is all there is in a link, but its description shares no word (first five letters)
 * with the title of the target, so nobody learns where the link leads. Without a known title the
 * words of the address are compared, and the finding is only a hint. Links to a larger picture, to a
 * mail box or to a number want the picture described and are exempt.
 */
export const linkedAltNotTarget: AltRule = {
  id: 'linked-alt-not-target',
  severity: 'warn',
  applies: 'described',
  check: (context) => {
    const { link, use } = context;
    if (link?.only !== true || isPictureOrContact(link.href)) return null;
    const stems = stemsOf(readAlt(context).alt);
    const title = use.target.trim();
    const wanted = stemsOf(title === '' ? addressWords(link.href) : title);
    if (wanted.length === 0 || meet(stems, wanted)) return null;
    // The address of the target still counts in its favour when the title does not.
    if (title !== '' && meet(stems, stemsOf(hostWords(link.href)))) return null;
    const params = { target: title === '' ? link.href : title };
    return title === '' ? { params, severity: 'hint' } : { params };
  },
  fixes: [
    {
      id: 'use-link-title',
      apply: (use) => (use.target.trim() === '' ? null : { ...use, alt: use.target.trim() }),
    },
  ],
};

function isPictureOrContact(href: ImageContext['use']['target']): boolean {
  return /^(?:asset:|mailto:|tel:|#)|\.(?:jpe?g|png|gif|webp|svg|avif)(?:[?#].*)?$/i.test(href);
}

function addressWords(href: string): string {
  return decoded(href)
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[?#].*$/, '')
    .replace(/[^\p{L}]+/gu, ' ');
}

function hostWords(href: string): string {
  return addressWords(/^[a-z]+:\/\/[^/]*/i.exec(href)?.[0] ?? '');
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** The beginnings of the words with a subject, umlauts written out as addresses do. */
function stemsOf(text: string): string[] {
  return wordList(text)
    .flatMap((word) => word.toLowerCase().split(/[-:*_·/.]/))
    .filter((word) => word.length >= 2 && !isSmall(word))
    .map((word) =>
      word.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss'),
    )
    .map((word) => word.slice(0, STEM));
}

function isSmall(word: string): boolean {
  return (
    GERMAN_FUNCTION_WORDS.has(word) || ENGLISH_FUNCTION_WORDS.has(word) || NO_SUBJECT.has(word)
  );
}

/** Whether two texts have the beginning of a word in common. */
function meet(left: readonly string[], right: readonly string[]): boolean {
  const there = new Set(right);
  return left.some((stem) => there.has(stem));
}
