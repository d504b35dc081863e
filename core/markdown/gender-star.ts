/** What follows a gender star: `innen` also as the start of a compound (`Bürger*innenrat`), the short endings only at a word's end. */
const ENDING = /^\*(?:innen|(?:in|r|n|e|s|m)(?!\p{L}))/iu;
const LETTER_LAST = /\p{L}$/u;
const STARS = /(?<=\p{L})\*(?=innen|(?:in|r|n|e|s|m)(?!\p{L}))/giu;

/**
 * Whether the star that opens `rest` is a gender star and never emphasis (`Kolleg*innen`, `jede*r`).
 * `before` is the text up to the star; its last character decides.
 */
export function isGenderStar(before: string, rest: string): boolean {
  return LETTER_LAST.test(before) && ENDING.test(rest);
}

/** Hides gender stars behind a letter, so that no emphasis opens or closes there. Keeps every offset. */
export function maskGenderStars(text: string): string {
  return text.replace(STARS, 'a');
}
