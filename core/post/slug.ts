import slug from 'slugify';
import type { Slug } from './post.js';

/** WordPress's limit. */
const MAX_LENGTH = 200;
/** What a text without a single usable letter is called. */
const EMPTY: Slug = 'beitrag';
/** Marks that stand inside words (gender signs, `2025/26`): they part words, they do not glue them; `<` is no word. */
const WORD_MARKS = /[*:/_·•|\\.,;+=<>–—-]+/g;

/** Most texts hold nothing else; letter by letter through a table of all alphabets takes ten times as long. */
const GERMAN = /^[A-Za-z0-9ÄÖÜäöüß\s]*$/;
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * Makes a slug of any text: German letters transliterated (`Übergrößen` → `uebergroessen`), other
 * marks dropped, gender forms kept as words (`Bürger:innen` → `buerger-innen`), at most 200
 * characters, cut between words. A text without letters or digits gives `beitrag`.
 */
export function slugify(text: string): Slug {
  const words = text.normalize('NFC').replace(WORD_MARKS, ' ');
  const made = GERMAN.test(words)
    ? words.replace(/[äöüß]/gi, (letter) => UMLAUTS[letter.toLowerCase()] ?? '').toLowerCase()
    : slug(words, { locale: 'de', lower: true, strict: true, trim: true });
  const clean = made.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return cutWords(clean, MAX_LENGTH) || EMPTY;
}

/** The wanted slug, or the first of `wanted-2`, `wanted-3`, … that is not taken. */
export function uniqueSlug(wanted: Slug, taken: Pick<ReadonlySet<string>, 'has'>): Slug {
  let free = wanted;
  for (let count = 2; taken.has(free); count += 1) {
    const suffix = `-${count}`;
    free = cutWords(wanted, MAX_LENGTH - suffix.length) + suffix;
  }
  return free;
}

function cutWords(slugText: string, length: number): string {
  if (slugText.length <= length) return slugText;
  const cut = slugText.slice(0, length + 1);
  const at = cut.lastIndexOf('-');
  return at > length / 2 ? cut.slice(0, at) : slugText.slice(0, length);
}
