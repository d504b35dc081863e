const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );

/** The named references that occur in German and English prose; others stay as they are written. */
const NAMED = new Map<string, string>([
  ...LATIN1.map((name, index): [string, string] => [name, String.fromCharCode(160 + index)]),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['lsaquo', '‹'],
  ['rsaquo', '›'],
  ['bull', '•'],
  ['hellip', '…'],
  ['euro', '€'],
  ['trade', '™'],
  ['larr', '←'],
  ['rarr', '→'],
  ['minus', '−'],
]);

const REFERENCE = /&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/g;
const ESCAPE_OR_REFERENCE = new RegExp(`\\\\([!-/:-@[-\`{-~])|${REFERENCE.source}`, 'g');

/** The character of a numeric or known named reference such as `&auml;`; unknown names stay as written. */
export function decodeReferences(text: string): string {
  return text.replace(REFERENCE, (whole: string, ...groups: Reference) =>
    character(whole, ...groups),
  );
}

/** Resolves backslash escapes and character references as CommonMark does in link targets and titles. */
export function unescapeMarkdown(text: string): string {
  return text.replace(
    ESCAPE_OR_REFERENCE,
    (whole: string, escaped: string | undefined, ...groups: Reference) =>
      escaped ?? character(whole, ...groups),
  );
}

/** The three ways to write a reference; one of them is there. */
type Reference = [decimal?: string, hex?: string, name?: string, ...rest: unknown[]];

function character(whole: string, ...[decimal, hex, name]: Reference): string {
  if (name !== undefined) return NAMED.get(name) ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal);
  // CommonMark: zero and what is no code point become the replacement character.
  return code === 0 || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}
