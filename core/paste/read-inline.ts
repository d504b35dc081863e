import { cleanAddress } from './addresses.js';
import { PLAIN, type Marks, type PastedPicture, type Run } from './blocks.js';
import { HtmlElement, isElement, textOf, type HtmlNode } from './html-tree.js';
import type { LeftOutCount } from './left-out.js';
import type { Notes } from './footnotes.js';
import { pictureOf } from './read-picture.js';

/** What reading needs besides the tree: the document's footnotes and what is counted as left out. */
export interface Reading {
  readonly notes: Notes;
  readonly left: LeftOutCount;
}

/** Words with their marks, and the pictures that stood among them. */
export interface Inline {
  readonly runs: readonly Run[];
  readonly pictures: readonly PastedPicture[];
}

/** Reads running words; blocks among them are read as words, too. */
export function readInline(nodes: readonly HtmlNode[], reading: Reading): Inline {
  const runs: Run[] = [];
  const pictures: PastedPicture[] = [];
  const walk = (children: readonly HtmlNode[], marks: Marks) => {
    for (const node of children) {
      if (typeof node === 'string') runs.push({ ...marks, text: collapsed(node), note: null });
      else if (isElement(node, 'span') && node.has('selectable-text')) {
        walk(withLineBreaks(node.children), marks);
      } else if (node instanceof HtmlElement) element(node, marks);
    }
  };
  const element = (node: HtmlElement, marks: Marks) => {
    if (node.tag === 'br') runs.push({ ...marks, text: '\n', note: null });
    else if (node.tag === 'img' && isEmoji(node)) walk([node.attr('alt')], marks);
    else if (node.tag === 'img') pictures.push(...pictureOf(node, marks.href));
    else if (reading.notes.isBackLink(node) || isIgnored(node)) return;
    else if (reading.notes.labelOf(node) !== null) {
      runs.push({ ...PLAIN, text: '', note: reading.notes.labelOf(node) });
    } else if (isSetOff(node)) {
      runs.push({ ...marks, text: setOff(node), note: null });
    } else walk(node.children, marksOf(node, marks, reading));
  };
  walk(nodes, PLAIN);
  return { runs, pictures };
}

/** White space as a browser shows it. Non-breaking spaces are looked at when the words are written. */
function collapsed(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u200c\u2060\ufeff\ue000-\uf8ff]/g, '')
    .replace(/[ \t\r\n\f]+/g, ' ');
}

const LINE_END = new HtmlElement('br', {}, []);

/** WhatsApp parts the lines of a message by bare line ends. */
function withLineBreaks(nodes: readonly HtmlNode[]): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (node instanceof HtmlElement) return [node.around(withLineBreaks(node.children))];
    if (typeof node !== 'string') return [node];
    const lines = node.trim().split('\n');
    if (lines.length === 1) return [node];
    return lines.flatMap((line, at) => (at === 0 ? [line] : [LINE_END, line]));
  });
}

/** Chats and mail programs show an emoji as a picture with the sign as its description. */
function isEmoji(node: HtmlElement): boolean {
  const alt = node.attr('alt');
  return /^\p{Extended_Pictographic}/u.test(alt) && !/[\p{L}\p{N}\s]/u.test(alt);
}

/** Word writes a list's sign into the text for programs that know no lists. */
function isIgnored(node: HtmlElement): boolean {
  return node.style('mso-list') === 'ignore';
}

const STRONG = new Set(['b', 'strong']);
const EMPHASIS = new Set(['i', 'em', 'cite', 'dfn', 'var']);
const STRIKE = new Set(['s', 'del', 'strike']);
const CODE = new Set(['code', 'tt', 'kbd', 'samp']);

function marksOf(node: HtmlElement, marks: Marks, reading: Reading): Marks {
  const { tag } = node;
  const weight = node.style('font-weight');
  const slant = node.style('font-style');
  const line = `${node.style('text-decoration')} ${node.style('text-decoration-line')}`;
  return {
    // Google wraps everything into a <b> that is not bold.
    strong: weight === '' ? marks.strong || STRONG.has(tag) : isBold(weight),
    emphasis: slant === '' ? marks.emphasis || EMPHASIS.has(tag) : /italic|oblique/.test(slant),
    strike: marks.strike || STRIKE.has(tag) || line.includes('line-through'),
    code: marks.code || CODE.has(tag),
    side: sideOf(node) ?? marks.side,
    href: tag === 'a' ? hrefOf(node, reading) : marks.href,
  };
}

function isBold(weight: string): boolean {
  return /bold/.test(weight) || Number.parseInt(weight, 10) >= 600;
}

function hrefOf(node: HtmlElement, { left }: Reading): string | null {
  const written = node.attr('href').trim();
  // An anchor, or a link within the page it came from: the words are what counts.
  if (written === '' || written.startsWith('#')) return null;
  const { address, tracked } = cleanAddress(written);
  if (tracked) left.add('tracking');
  if (address === null) left.add('addresses');
  return address;
}

const DIGITS = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' } as const;
/** What is longer is no exponent and no ordinal, but a page's way to place a line. */
const LONGEST_SIDE = 80;

/** Whether it is a number of one or two digits, which has signs of its own: m², CO₂. */
function isSetOff(node: HtmlElement): boolean {
  const isPlain = node.children.every((child) => typeof child === 'string');
  return sideOf(node) !== null && isPlain && /^\s*\d{1,2}\s*$/.test(textOf(node));
}

/** Whether words are raised or lowered, by the element or, as OneNote and Google write it, by its style. */
function sideOf(node: HtmlElement): Marks['side'] {
  const style = node.style('vertical-align');
  const isRaised = style === 'super' || (style === '' && node.tag === 'sup');
  const isLowered = style === 'sub' || (style === '' && node.tag === 'sub');
  if ((!isRaised && !isLowered) || textOf(node).length > LONGEST_SIDE) return null;
  return isRaised ? 'sup' : 'sub';
}

function setOff(node: HtmlElement): string {
  const digits = DIGITS[sideOf(node) ?? 'sup'];
  return textOf(node)
    .trim()
    .replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}
