const ADJECTIVE_ENDING = '(?:e[mnrs]?|er(?:e[mnrs]?)?|(?:e?st)e[mnrs]?)?';

const GERMAN_STEMS = [
  '(?:wunder|bild|traum)?schön',
  'toll',
  'großartig',
  'fantastisch',
  'phantastisch',
  'beeindruckend',
  'atemberaubend',
  'idyllisch',
  'malerisch',
  'traumhaft',
  'gelungen',
  'hübsch',
  'spektakulär',
  'wundervoll',
  'wunderbar',
  'herrlich',
  'sensationell',
  'bezaubernd',
  'faszinierend',
  'hervorragend',
  'perfekt',
];

/** German words of praise with their endings; compounds such as „Schönheit“ or „Supermarkt“ are others. */
export const GERMAN_OPINION = new RegExp(
  `(?<![\\p{L}-])(?:(?:${GERMAN_STEMS.join('|')})${ADJECTIVE_ENDING}|super)(?![\\p{L}\\p{N}-]|\\s?\\d)`,
  'giu',
);

/** English words of praise. */
export const ENGLISH_OPINION =
  /(?<![\p{L}-])(?:beautiful(?:ly)?|amazing(?:ly)?|stunning(?:ly)?|gorgeous|lovely|awesome|impressive(?:ly)?|breathtaking|wonderful|fantastic|spectacular|magnificent|picturesque|fabulous|delightful|incredible|superb|splendid)(?![\p{L}-])/giu;
