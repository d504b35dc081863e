/**
 * The endings that make a star inside a word a gender star: Bürger*innen, Kolleg*in, jede*r.
 * `innen` may go on as a compound (Bürger*innenrat); the short ones end their word.
 */
const ENDING = /^(?:innen|(?:in|r|n|e|s|m)(?!\p{L}))/iu;

const LETTER_BEFORE = /\p{L}\p{M}*$/u;

/** The longest ending, and the character that must not be a letter (two UTF-16 units for rare scripts). */
const LOOK_AHEAD = 7;

/** The star comes first and few signs are looked back at, so that a long run of accents costs nothing. */
const STARS = /\*(?<=\p{L}\p{M}{0,3}\*)(?=innen|(?:in|r|n|e|s|m)(?!\p{L}))/giu;

/**
 * Whether a star between these two texts belongs to a word and is never an emphasis mark.
 * Only the last few characters of `before` and the first seven of `after` matter.
 */
export function isGenderStar(before: string, after: string): boolean {
  return LETTER_BEFORE.test(before.slice(-4)) && ENDING.test(after.slice(0, LOOK_AHEAD));
}

/** Hides the gender stars of a text behind a letter, so that no emphasis ends there. Keeps every offset. */
export function maskGenderStars(text: string): string {
  return text.replace(STARS, 'a');
}
