import type { Tokens } from 'marked';
import { fromReference } from '../../markdown/from-reference.js';
import { altText } from '../../markdown/plain-text.js';
import { within } from '../../markdown/render-context.js';
import { safeUrl } from '../../markdown/safe-url.js';
import {
  childTokens,
  handlerOf,
  type ByType,
  type DialectToken,
  type NoteMarkToken,
  type NoteToken,
  type PictureToken,
} from '../../markdown/tokens.js';
import { decodeReferences, unescapeMarkdown } from '../../markdown/unescape.js';
import type { BlockContext } from './block-context.js';
import { attributeText, richText } from './rich-text.js';
import { writeFlow } from './write-flow.js';
import { writeInlinePicture } from './write-inline-picture.js';

/** Writes tokens of one paragraph, heading, cell or caption as rich text of a block. */
export function writeInline(tokens: readonly DialectToken[], context: BlockContext): string {
  return tokens.map((token) => writeToken(token, context)).join('');
}

const nothing = () => '';

const WRITERS: ByType<string, [BlockContext]> = {
  text: (token, context) =>
    token.tokens === undefined
      ? richText(decodeReferences(token.text).replace(/\n/g, ' '))
      : writeInline(childTokens(token), context),
  escape: (token) => richText(token.text),
  strong: (token, context) => element('strong', childTokens(token), context),
  em: (token, context) => element('em', childTokens(token), context),
  del: (token, context) => element('s', childTokens(token), context),
  inlineTag: (token, context) => element(token.tag, token.tokens, context),
  codespan: (token) => `<code>${richText(token.text)}</code>`,
  br: () => '<br>',
  link: writeLink,
  picture: writePicture,
  image: (token, context) => writePicture(fromReference(token), context),
  noteMark: writeMark,
  teaserBreak: nothing,
  comment: nothing,
};

/** Anything else the parser may bring (a task box, a stray tag) is shown as it was typed. */
function writeToken(token: DialectToken, context: BlockContext): string {
  const write = handlerOf(WRITERS, token);
  return write === undefined ? richText(token.raw) : write(token, context);
}

function element(tag: string, tokens: readonly DialectToken[], context: BlockContext): string {
  const inner = writeInline(tokens, context);
  return inner === '' ? '' : `<${tag}>${inner}</${tag}>`;
}

function writeLink(token: Tokens.Link, context: BlockContext): string {
  const href = safeUrl(token.autolink === true ? token.href : decodeReferences(token.href));
  const children = childTokens(token);
  if (href === null || context.inLink) return writeInline(children, context);
  const inner = within(context, { inLink: true }, () =>
    token.autolink === true ? richText(token.text) : writeInline(children, context),
  );
  // A link without a word cannot be followed by ear or found by eye: its address is its text.
  const label = inner.trim() === '' ? richText(token.href) : inner;
  return `<a href="${attributeText(href)}">${label}</a>${context.marksOfLink.splice(0).join('')}`;
}

/** A picture from elsewhere is not part of the library: it becomes a link. */
function writePicture(token: PictureToken, context: BlockContext): string {
  const own = writeInlinePicture(token, context, writeInline);
  if (own !== null) return own;
  const href = safeUrl(unescapeMarkdown(token.target));
  const alt = richText(altText(token.alt));
  if (href === null || context.inLink) return alt;
  return `<a href="${attributeText(href)}">${alt === '' ? richText(href) : alt}</a>`;
}

function writeMark(token: NoteMarkToken, context: BlockContext): string {
  const note = context.notes.get(token.label);
  if (note === undefined) return richText(token.raw);
  // WordPress keeps no footnote of a footnote: its words stand at the mark instead.
  if (context.noteDepth > 0) return noteInNote(note, context);
  const mark = context.footnotes.mark(note, context.part, () => noteText(note, context));
  if (!context.inLink) return mark;
  context.marksOfLink.push(mark);
  return '';
}

function noteInNote(note: NoteToken, context: BlockContext): string {
  // Notes that name each other would never end.
  return context.noteDepth > 2 ? '' : ` [${noteText(note, context)}]`;
}

function noteText(note: NoteToken, context: BlockContext): string {
  context.noteDepth += 1;
  try {
    return writeFlow(note.tokens, context, writeInline);
  } finally {
    context.noteDepth -= 1;
  }
}
