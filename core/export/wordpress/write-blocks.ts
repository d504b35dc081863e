import type { Tokens } from 'marked';
import { headingId, headingLevel } from '../../markdown/headings.js';
import { picturesAlone } from '../../markdown/pictures-alone.js';
import { childTokens, handlerOf, type ByType, type DialectToken } from '../../markdown/tokens.js';
import type { BlockContext } from './block-context.js';
import { attributeText, block, codeText, joinBlocks } from './rich-text.js';
import { writeInline } from './write-inline.js';
import { writeList } from './write-list.js';
import { writePicture } from './write-picture.js';
import { writeTable } from './write-table.js';

/** WordPress's break of a list page. */
export const MORE_BLOCK = '<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->';

/** Writes block tokens as WordPress blocks. Teaser breaks vanish: whoever wants one splits the text there first. */
export function writeBlocks(tokens: readonly DialectToken[], context: BlockContext): string[] {
  return tokens.flatMap((token) => {
    const blocks = writeBlock(token, context);
    return [...blocks, ...context.behind.splice(0)];
  });
}

const nothing = (): string[] => [];

const WRITERS: ByType<string[], [BlockContext]> = {
  paragraph: (token, context) => writeParagraph(childTokens(token), context),
  text: (token, context) =>
    writeParagraph(token.tokens === undefined ? [token] : childTokens(token), context),
  heading: writeHeading,
  blockquote: writeQuote,
  list: (token, context) => writeList(token, context, writeBlocks),
  code: (token) => [
    block('code', {}, `<pre class="wp-block-code"><code>${codeText(token.text)}</code></pre>`),
  ],
  table: (token, context) => [writeTable(token, context)],
  hr: () => [block('separator', {}, '<hr class="wp-block-separator has-alpha-channel-opacity"/>')],
  teaserBreak: nothing,
  space: nothing,
  def: nothing,
  note: nothing,
  comment: nothing,
};

function writeBlock(token: DialectToken, context: BlockContext): string[] {
  const write = handlerOf(WRITERS, token);
  return write === undefined ? writeParagraph([token], context) : write(token, context);
}

function writeParagraph(tokens: readonly DialectToken[], context: BlockContext): string[] {
  const pictures = picturesAlone(tokens);
  if (pictures !== null) return pictures.flatMap((picture) => writePicture(picture, context));
  return paragraphBlock(writeInline(tokens, context));
}

/** A paragraph of rich text; none when it holds nothing. `className` is a class of our own. */
export function paragraphBlock(text: string, className?: string): string[] {
  const inner = text.replace(/^(?:\s|<br>)+|(?:\s|<br>)+$/g, '');
  if (inner === '') return [];
  const name = className === undefined ? '' : ` class="${className}"`;
  return [block('paragraph', { className }, `<p${name}>${inner}</p>`)];
}

function writeHeading(token: Tokens.Heading, context: BlockContext): string[] {
  const tokens = childTokens(token);
  const inner = writeInline(tokens, context).trim();
  if (inner === '') return [];
  const level = headingLevel(token.depth, context);
  return [headingBlock(inner, level, headingId(tokens, context))];
}

/** A heading of rich text. WordPress takes level 2 for granted. */
export function headingBlock(text: string, level: number, id: string | null): string {
  const anchor = id === null ? '' : ` id="${attributeText(id)}"`;
  return block(
    'heading',
    { level: level === 2 ? undefined : level },
    `<h${level} class="wp-block-heading"${anchor}>${text}</h${level}>`,
  );
}

function writeQuote(token: Tokens.Blockquote, context: BlockContext): string[] {
  const inner = joinBlocks(writeBlocks(childTokens(token), context));
  if (inner === '') return [];
  return [block('quote', {}, `<blockquote class="wp-block-quote">${inner}</blockquote>`)];
}
