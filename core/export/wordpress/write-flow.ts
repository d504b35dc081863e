import type { Tokens } from 'marked';
import {
  cellTokens,
  childTokens,
  handlerOf,
  type ByType,
  type DialectToken,
} from '../../markdown/tokens.js';
import type { BlockContext } from './block-context.js';
import { richText } from './rich-text.js';

/** Writes inline tokens; handed along, because notes stand in lines and lines in notes. */
export type InlineWriter = (tokens: readonly DialectToken[], context: BlockContext) => string;

/**
 * Any blocks as one rich text, for places where WordPress takes no blocks (notes, items of a list):
 * paragraphs are parted by an empty line, items open with a dash or their number.
 */
export function writeFlow(
  tokens: readonly DialectToken[],
  context: BlockContext,
  inline: InlineWriter,
): string {
  return tokens
    .map((token) => writeBlock(token, context, inline))
    .filter((text) => text !== '')
    .join('<br><br>');
}

const BLOCKS: ByType<string, [BlockContext, InlineWriter]> = {
  paragraph: (token, context, inline) => inline(childTokens(token), context).trim(),
  text: (token, context, inline) => inline([token], context).trim(),
  heading: (token, context, inline) =>
    `<strong>${inline(childTokens(token), context).trim()}</strong>`,
  blockquote: (token, context, inline) => writeFlow(childTokens(token), context, inline),
  list: writeList,
  code: (token) => `<code>${richText(token.text).replace(/\n/g, '<br>')}</code>`,
  table: (token, context, inline) =>
    [token.header, ...token.rows].map((row) => writeRow(row, context, inline)).join('<br>'),
};

/** What is no block with words (rules, spaces, definitions) leaves nothing behind. */
function writeBlock(token: DialectToken, context: BlockContext, inline: InlineWriter): string {
  return handlerOf(BLOCKS, token)?.(token, context, inline) ?? '';
}

function writeList(token: Tokens.List, context: BlockContext, inline: InlineWriter): string {
  const first = typeof token.start === 'number' ? token.start : 1;
  return token.items
    .map((item, index) => {
      const sign = token.ordered ? `${first + index}.` : '–';
      return `${sign} ${writeFlow(item.tokens as DialectToken[], context, inline)}`;
    })
    .join('<br>');
}

function writeRow(
  row: readonly Tokens.TableCell[],
  context: BlockContext,
  inline: InlineWriter,
): string {
  return row.map((cell) => inline(cellTokens(cell), context).trim()).join(' | ');
}
