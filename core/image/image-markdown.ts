import { AssetHash } from './asset.js';
import { Focus } from './focus.js';
import { altDecision, ConfirmedFor, type ImageAlign, type ImageUse } from './image-use.js';
import { ImagePurpose } from './purpose.js';

/** The parts of an image as a Markdown parser reads them; `attributes` is the text between the braces. */
export interface ImageSource {
  readonly alt: string;
  readonly target: string;
  readonly title: string;
  readonly attributes: string;
}

const ALIGN_CLASSES: Record<Exclude<ImageAlign, 'none'>, string> = {
  left: '.alignleft',
  right: '.alignright',
  center: '.aligncenter',
  wide: '.alignwide',
};

/** An attribute block `{…}` right after an image: classes, bare words and `key=value` pairs. */
export const IMAGE_ATTRIBUTES = /^\{((?:[^{}"\n]|"(?:[^"\\\n]|\\.)*")*)\}/;

const ATTRIBUTE = /\.[\w-]+|([\w-]+)(?:=(?:"((?:[^"\\]|\\.)*)"|([^\s"{}]+)))?/g;

/** The asset hash of an `asset:HASH` target, or null for any other address. */
export function assetOfTarget(target: string): AssetHash | null {
  const parsed = AssetHash.safeParse(target.startsWith('asset:') ? target.slice(6) : '');
  return parsed.success ? parsed.data : null;
}

/** Reads one image of the dialect as a use; null when it does not point at an asset. Unknown attributes are ignored. */
export function readImageUse(source: ImageSource): ImageUse | null {
  const asset = assetOfTarget(source.target);
  if (asset === null) return null;
  const { classes, words } = readAttributes(source.attributes);
  const purpose = ImagePurpose.safeParse(words.get('purpose'));
  return {
    asset,
    alt: source.alt,
    decision: altDecision(source.alt, words.has('decorative')),
    purpose: purpose.success ? purpose.data : null,
    caption: source.title,
    credit: words.get('credit') ?? '',
    align: alignOf(classes),
    width: widthOf(words.get('width')),
    text: words.get('text') ?? '',
    target: words.get('target') ?? '',
    long: words.get('long') ?? '',
    by: words.get('by') ?? '',
    confirmedFor: ConfirmedFor.safeParse(words.get('for')).data ?? null,
    unconfirmed: words.has('unconfirmed'),
    anonymous: words.has('anonymous'),
    lang: languageOf(words.get('lang')),
    focus: focusOf(words.get('focus')),
  };
}

/**
 * Writes a use as Markdown that `readImageUse` reads back unchanged. Line breaks become spaces, but
 * for the long texts (`text`, `long`), which keep theirs as `\\n`.
 */
export function writeImageUse(use: ImageUse): string {
  // `|` would end a table's cell, `~` strikes through, `&` starts a character reference.
  const alt = oneLine(use.alt).replace(/[\\[\]*_`<&!~|]/g, '\\$&');
  const caption = oneLine(use.caption).replace(/["\\&|]/g, '\\$&');
  const title = caption === '' ? '' : ` "${caption}"`;
  const attributes = [
    use.align === 'none' ? '' : ALIGN_CLASSES[use.align],
    use.width === null ? '' : `width=${use.width}%`,
    quoted('credit', oneLine(use.credit)),
    use.purpose === null ? '' : `purpose=${use.purpose}`,
    use.decision === 'decorative' ? 'decorative' : '',
    use.anonymous ? 'anonymous' : '',
    use.lang === null ? '' : `lang=${use.lang}`,
    use.focus === null ? '' : `focus=${use.focus.x}-${use.focus.y}`,
    quoted('text', lines(use.text)),
    quoted('target', oneLine(use.target)),
    quoted('long', lines(use.long)),
    use.confirmedFor === null ? '' : `for=${use.confirmedFor}`,
    quoted('by', oneLine(use.by)),
    use.unconfirmed ? 'unconfirmed' : '',
  ].filter((part) => part !== '');
  const braces = attributes.length === 0 ? '' : `{${attributes.join(' ')}}`;
  return `![${alt}](asset:${use.asset}${title})${braces}`;
}

function readAttributes(text: string): { classes: Set<string>; words: Map<string, string> } {
  const classes = new Set<string>();
  const words = new Map<string, string>();
  for (const [whole, key, quoted, bare] of text.matchAll(ATTRIBUTE)) {
    if (key === undefined) classes.add(whole);
    else words.set(key, quoted?.replace(/\\(.)/g, unescaped) ?? bare ?? '');
  }
  return { classes, words };
}

function alignOf(classes: ReadonlySet<string>): ImageAlign {
  for (const [align, name] of Object.entries(ALIGN_CLASSES)) {
    if (classes.has(name)) return align as ImageAlign;
  }
  return 'none';
}

function widthOf(text: string | undefined): number | null {
  const match = /^(\d{2,3})%$/.exec(text ?? '');
  const width = Number(match?.[1]);
  return width >= 10 && width <= 100 ? width : null;
}

/** `30-60`: per cent from the left and from the top. */
function focusOf(text: string | undefined): ImageUse['focus'] {
  const [, x, y] = /^(\d{1,3})-(\d{1,3})$/.exec(text ?? '') ?? [];
  return Focus.safeParse({ x: Number(x), y: Number(y) }).data ?? null;
}

function languageOf(text: string | undefined): ImageUse['lang'] {
  return text === 'de' || text === 'en' ? text : null;
}

function quoted(key: string, text: string): string {
  if (text === '') return '';
  return `${key}="${text.replace(/["\\|]/g, '\\$&').replace(/\n/g, '\\n')}"`;
}

/** An escaped `n` is a line break; nothing else needs an escape that is a letter. */
function unescaped(_whole: string, sign: string): string {
  return sign === 'n' ? '\n' : sign;
}

function lines(text: string): string {
  return text.replace(/\s*(?:\r\n?|\n)\s*/g, '\n').trim();
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}
