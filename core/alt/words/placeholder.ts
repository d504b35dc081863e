import { lines } from './split.js';

const GERMAN = lines(`
  alt
  alttext
  alt-text
  alternativtext
  alternativer text
  bildbeschreibung
  beschreibung
  beschreibung des bildes
  bildtitel
  bildname
  dateiname
  bildunterschrift
  hier alternativtext einfügen
  hier alternativtext eingeben
  platzhalter
  platzhalterbild
  platzhaltertext
  blindtext
  dummy
  dummybild
  dummytext
  muster
  musterbild
  mustertext
  beispiel
  beispielbild
  beispieltext
  testbild
  test
  xxx
  xx
  x
  xyz
  abc
  asdf
  asdfg
  qwertz
  k a
  keine angabe
  keine angaben
  ohne
  ohne titel
  ohne beschreibung
  ohne alternativtext
  kein
  kein alt-text
  kein alternativtext
  keine beschreibung
  leer
  folgt
  folgt noch
  kommt noch
  fehlt
  fehlt noch
  dekorativ
  rein dekorativ
  dekoratives bild
  dekoratives element
  dekoration
  deko
  dekobild
  schmuckbild
  schmuckgrafik
  schmuckelement
  zierbild
  zierelement
  abstandshalter
  unbenannt
  neu
  kopie
  text
  titel`);

const ENGLISH = lines(`
  alt text
  alternative text
  alt attribute
  alt tag
  image alt
  image alt text
  insert alt text
  image description
  description
  description here
  image title
  image name
  file name
  filename
  description of the image
  caption
  text here
  your image here
  your text here
  image here
  placeholder
  placeholder image
  placeholder text
  spacer
  blank
  empty
  tbd
  tba
  tbc
  todo
  to do
  fixme
  n/a
  n a
  na
  none
  no description
  no alt text
  null
  nan
  undefined
  untitled
  unnamed
  copy
  default
  sample
  sample image
  sample text
  dummy image
  test image
  qwerty
  missing
  decorative
  decorative image
  purely decorative
  decoration
  hero image
  featured image
  title
  click to add text`);

/** Whole alt texts (normalised) that only keep a place. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set([...GERMAN, ...ENGLISH]);

const DESCRIPTION =
  '(?:alt-?\\s?text|alternativ-?text|alternativer text|bild-?beschreibung|beschreibung|bild-?text)';
const ENGLISH_DESCRIPTION =
  '(?:alt(?:ernative)?[ -]?text|(?:image |alt )?description|text|image|caption)';

/** Beginnings and shapes (on the normalised text) that only keep a place: "todo …", "Bild 3". */
export const PLACEHOLDER_PATTERNS: readonly RegExp[] = [
  /^(?:todo|to-do|tbd|tba|tbc|fixme|lorem ipsum)(?![\p{L}\p{N}])/u,
  /^(?:bild|foto|grafik|abb(?:ildung)?|image|img|photo|picture|fig(?:ure)?|pic)\s*-?(?:nr\s*|no\s*)?\d{1,3}(?:\s*(?:von|of|\/)\s*\d{1,3})?$/u,
  new RegExp(
    `^(?:hier |bitte |noch |${DESCRIPTION} |der |die |einen? |text |bild )*(?:${DESCRIPTION}|text|bild|foto)` +
      ` (?:hier |noch |bitte |bald |später |wird )*(?:folgt|fehlt|kommt|nachgereicht|einfügen|eingeben|einsetzen|ergänzen|eintragen|hinzufügen|ausfüllen|schreiben|nachtragen|prüfen)(?: noch| bald| später| hier)?$`,
    'u',
  ),
  new RegExp(
    `^(?:please )?(?:insert|add|enter|write|type|provide|put) (?:an? |the |your |some |image |alt )*${ENGLISH_DESCRIPTION}(?: here)?$`,
    'u',
  ),
  new RegExp(
    `^(?:image |alt )?${ENGLISH_DESCRIPTION} (?:here|to follow|follows|goes here|missing|pending|coming soon|needed|tbd)$`,
    'u',
  ),
];
