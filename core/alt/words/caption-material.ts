const END = '(?![\\p{L}\\p{N}])';

/** What belongs into a caption: who stands where, archive and symbol pictures, dates of taking. */
export const CAPTION_MATERIAL: readonly RegExp[] = [
  /[,(]?\s*(?<![\p{L}.])v\.?\s?l\.?\s?n\.?\s?r\.?(?!\p{L})\s*:?\)?/iu,
  /\(?(?<!\p{L})(?:\d\.\s*)?v\.\s?(?:l|li|r|re)\.(?!\p{L})\)?:?/iu,
  /\(\s*(?:\d\.\s*v\.\s?)?(?:l|r|li|re)\.\s*\)/iu,
  /\(\s*(?:von links(?: nach rechts)?|from (?:the )?left(?: to right)?|l(?:eft)? to r(?:ight)?|l\s?[-–]\s?r)\s*\)/iu,
  /(?:^|[,;.]\s*)(?:von links nach rechts|from left to right|left to right)\s*:/iu,
  new RegExp(
    `(?<![\\p{L}-])(?:archiv|symbol|beispiel|presse)(?:bild|foto|aufnahme)(?:er|s)?${END}\\s*:?`,
    'iu',
  ),
  /(?<![\p{L}-])(?:stock\s+(?:photo|image)|file\s+(?:photo|picture)|archive\s+(?:photo|image|picture)|library\s+(?:photo|picture)|symbolic\s+(?:image|photo))(?![\p{L}\p{N}])\s*:?/iu,
  /\(\s*(?:archiv|archive|symbolbild)\s*\)/iu,
  /\(?(?<!\p{L})[Ss]tand:?\s+(?:\d{1,2}\.\s?(?:\d|\p{Lu})|(?:19|20)\d\d|\p{Lu}\p{Ll}+\s+(?:19|20)\d\d)[\p{L}\d.\s/]*\)?$/u,
  /\(?(?<!\p{L})[Ss]tand:\s*\d[\d.\s/]*\)?/u,
  /\(?(?<!\p{L})as\s+of\s+(?:\d|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s)[\d.\s/]*\)?/iu,
  /(?<!\p{L})aufgenommen\s+(?:am\s+\d|im\s+(?:jahr\s+\d|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühjahr|sommer|herbst|winter)|\d{4})/iu,
  new RegExp(
    `(?<!\\p{L})(?:photographed|taken)\\s+(?:on\\s+\\d|in\\s+\\d{4}|in\\s+(?:january|february|march|april|may|june|july|august|september|october|november|december))`,
    'iu',
  ),
];
