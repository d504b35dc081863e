/** Where a piece of text begins: the alt's start, or after a mark that closes the piece before. */
const PIECE = '(?:^|[.!?:;,|(–—]\\s*|\\s-\\s+)';
const END = '(?![\\p{L}\\p{N}])';

/** Instructions for a mouse, German and English; the match is what can be left out. */
export const ACTION_WORDS: readonly RegExp[] = [
  new RegExp(
    `${PIECE}(?:bitte\\s+|jetzt\\s+)?(?:(?:hier|auf das bild|auf bild)\\s+(?:an)?klick(?:en|e|st du)?|(?:an)?klick(?:en|e|t)?(?:\\s+sie)?\\s+(?:auf|hier|zum|zur|für|um|bitte))${END}.*$`,
    'iu',
  ),
  new RegExp(
    `(?<![\\p{L}-])(?:hier\\s+(?:an)?klicken|klick(?:en|e)?(?:\\s+sie)?\\s+(?:hier|zum|für))${END}`,
    'iu',
  ),
  new RegExp(`(?<![\\p{L}-])(?:an)?klick(?:en|e)\\s+sie${END}.*$`, 'iu'),
  /(?<![\p{L}-])(?:jetzt|einfach|bitte)\s+(?:an)?klicken(?![\p{L}\p{N}]).*$/iu,
  /(?<![\p{L}-])zum\s+vergrößern(?!\s+(?:von|der|des|einer|eines|eurer))(?:\s+(?:bitte\s+)?(?:an)?klicken)?(?![\p{L}\p{N}])/iu,
  /(?<![\p{L}-])(?:weiterlesen|mehr\s+erfahren|mehr\s+lesen|jetzt\s+lesen)(?![\p{L}\p{N}])/iu,
  /(?<![\p{L}-])öffnet\s+(?:sich\s+)?(?:in|im)\s+(?:(?:einem|einer)\s+)?(?:neuen?m?\s+|neuer\s+|eigenen\s+|separaten\s+)?(?:fenster|tab|browserfenster|browsertab|reiter|registerkarte)(?![\p{L}\p{N}])/iu,
  new RegExp(
    `${PIECE}(?:please\\s+)?(?:click|tap|press)\\s+(?:here|to|on|for|the image)${END}.*$`,
    'iu',
  ),
  /(?<![\p{L}-])(?:click|tap)\s+(?:here|to)(?![\p{L}\p{N}])/iu,
  /(?<![\p{L}-])(?:read\s+more|learn\s+more|find\s+out\s+more)(?![\p{L}\p{N}])/iu,
  /(?<![\p{L}-])opens\s+in\s+(?:an?\s+)?new\s+(?:tab|window)(?![\p{L}\p{N}])/iu,
];

/** "Link to …": the screen reader says "link" by itself. In a screenshot it may be what is shown. */
export const LINK_WORDS: readonly RegExp[] = [
  new RegExp(
    `${PIECE}(?:(?:mit|with)\\s+|an?\\s+|the\\s+|der\\s+|ein\\s+)?(?:link|verlinkung|verweis)\\s+(?:zu[mr]?|auf|to)${END}`,
    'iu',
  ),
  /(?<![\p{L}-])(?:mit|with(?:\s+an?)?)\s+link\s+(?:zu[mr]?|auf|to)(?![\p{L}\p{N}])/iu,
];
