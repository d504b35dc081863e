/** What may follow a bare medium word that only says "here is a picture". */
const GOES_ON =
  '(?::|–|—|-(?=\\s)|von|vom|mit|zu[mr]?|des|der|einer?|eines|zeig(?:t|en)|dokumentiert)';
const GERMAN_MEDIUM =
  '(?:bild(?:er)?|abbildung(?:en)?|abb\\.|gra(?:f|ph)ik(?:en)?|aufnahmen?|beitragsbild|titelbild|headerbild|teaserbild|vorschaubild|aufmacherbild|artikelbild)';
const GERMAN_PHOTO = '(?:fotos?|fotografien?|photos?)';
/** „Abb. 3:“; with a word behind it the number may be the thing itself („Bild 3 der Ausstellung“). */
const NUMBERED = '\\s*(?:nr\\.\\s*)?\\d{1,3}\\s*(?::|–|—|-(?=\\s)|zeigt)';
/** A colon or dash may be followed by anything, a word only by a space; `\\b` does not know umlauts. */
const AFTER = '(?:(?<=[:–—-])|(?![\\p{L}\\p{N}]))';
const START = '^(?:(?:ein|eine|das|die|dieses|diese|unser|unsere)\\s+)?';
const END = '(?![\\p{L}\\p{N}])';

/** Beginnings that only announce a picture; the match is what can be left out. */
export const ANNOUNCEMENTS: readonly RegExp[] = [
  new RegExp(`${START}${GERMAN_MEDIUM}(?:${NUMBERED}|\\s*${GOES_ON})${AFTER}`, 'iu'),
  new RegExp(
    `^(?:(?:auf|in)\\s+(?:dem|diesem|der|dieser|unserem)|im)\\s+(?:bild|foto|abbildung|gra(?:f|ph)ik|aufnahme|titelbild|beitragsbild)${END}` +
      '(?:\\s*:|\\s+(?:sieht man|sehen sie|sehen wir|ist|sind|erkennt man|erkennen sie))?',
    'iu',
  ),
  /^hier\s+(?:sieht\s+man|sehen\s+(?:sie|wir)|siehst\s+du)(?![\p{L}\p{N}])/iu,
  /^hier\s+(?:ist|sind)(?=\s.{0,60}\szu\s+sehen)/iu,
  /^(?:zu\s+sehen|gezeigt|abgebildet|dargestellt)\s+(?:ist|sind|wird|werden)(?![\p{L}\p{N}])\s*:?/iu,
  /^(?:man\s+sieht|wir\s+sehen|sie\s+sehen|du\s+siehst)(?![\p{L}\p{N}])/iu,
  /^(?:(?:an?|the|this|our)\s+)?(?:images?|pictures?|pics?|graphics?)\s+(?:of|showing|shows?|with|depicting|depicts?|that\s+shows)(?![\p{L}\p{N}])/iu,
  /^(?:(?:an?|the|this|our)\s+)?(?:image|picture|pic|graphic)\s*(?::|–|—)/iu,
  /^(?:in|on)\s+(?:the|this)\s+(?:image|picture|photo|graphic)(?![\p{L}\p{N}])(?:,?\s+(?:you can see|we see|you see|one sees|there (?:is|are)))?/iu,
  /^(?:here\s+you\s+(?:can\s+)?see|you\s+can\s+see\s+here)(?![\p{L}\p{N}])/iu,
];

/** The same for photographs, which some blogs name on purpose: only a hint. */
export const PHOTO_ANNOUNCEMENTS: readonly RegExp[] = [
  new RegExp(
    `${START}${GERMAN_PHOTO}(?:${NUMBERED}|\\s*(?::|–|—|-(?=\\s)|von|vom|mit|des|der|einer?|eines|zeig(?:t|en)))${AFTER}`,
    'iu',
  ),
  /^(?:(?:an?|the|this)\s+)?(?:photos?|photographs?)\s+(?:of|showing|shows?)(?![\p{L}\p{N}])/iu,
  /^(?:(?:an?|the|this)\s+)?(?:photo|photograph)\s*:/iu,
];
