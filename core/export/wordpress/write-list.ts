import type { Tokens } from 'marked';
import { picturesAlone } from '../../markdown/pictures-alone.js';
import { childTokens, type DialectToken } from '../../markdown/tokens.js';
import type { BlockContext } from './block-context.js';
import { block, joinBlocks } from './rich-text.js';
import { writeInline } from './write-inline.js';

type BlockWriter = (tokens: readonly DialectToken[], context: BlockContext) => string[];

/** What became of an item: its own markup (null when nothing stays in the list) and what has to follow it. */
interface WrittenItem {
  readonly markup: string | null;
  readonly behind: readonly string[];
}

/**
 * A list as blocks. WordPress's items hold a line and one list, nothing else: pictures, tables, code
 * and quotations of an item stand behind it, and the list goes on below them with its next number.
 */
export function writeList(
  token: Tokens.List,
  context: BlockContext,
  writeBlocks: BlockWriter,
): string[] {
  const blocks: string[] = [];
  let open: string[] = [];
  let number = typeof token.start === 'number' ? token.start : 1;
  let opened = number;
  const close = () => {
    if (open.length > 0) blocks.push(listBlock(open, token.ordered, opened));
    open = [];
    opened = number;
  };
  for (const item of token.items) {
    const { markup, behind } = writeItem(item, context, writeBlocks);
    number += 1;
    if (markup !== null) open.push(markup);
    if (behind.length === 0) continue;
    close();
    blocks.push(...behind);
  }
  close();
  return blocks;
}

function listBlock(items: readonly string[], ordered: boolean, start: number): string {
  const tag = ordered ? 'ol' : 'ul';
  const from = ordered && start !== 1;
  return block(
    'list',
    { ordered: ordered ? true : undefined, start: from ? start : undefined },
    `<${tag}${from ? ` start="${start}"` : ''} class="wp-block-list">${joinBlocks(items)}</${tag}>`,
  );
}

function writeItem(
  item: Tokens.ListItem,
  context: BlockContext,
  writeBlocks: BlockWriter,
): WrittenItem {
  const tokens = item.tokens as DialectToken[];
  const isSpace = (token: DialectToken) => token.type === 'space';
  const words = tokens.findIndex((token) => !isLine(token) && !isSpace(token));
  const lines = (words === -1 ? tokens : tokens.slice(0, words))
    .map((token) => (isSpace(token) ? '' : writeInline(lineTokens(token), context).trim()))
    .filter((line) => line !== '');
  const [first, ...others] = words === -1 ? [] : tokens.slice(words);
  const blocks = first === undefined ? [] : writeBlocks([first], context);
  const inner = first?.type === 'list' && blocks[0]?.startsWith('<!-- wp:list') ? blocks[0] : '';
  const behind = [
    ...blocks.slice(inner === '' ? 0 : 1),
    ...writeBlocks(others, context),
    ...context.behind.splice(0),
  ];
  if (lines.length === 0 && inner === '' && behind.length > 0) return { markup: null, behind };
  const text = lines.join('<br><br>');
  return { markup: block('list-item', {}, `<li>${text}${inner}</li>`), behind };
}

/** Whether a token is words that can stand in the item itself; pictures alone become blocks. */
function isLine(token: DialectToken): boolean {
  if (token.type !== 'text' && token.type !== 'paragraph') return false;
  return picturesAlone(lineTokens(token)) === null;
}

function lineTokens(token: DialectToken): DialectToken[] {
  const children = childTokens(token);
  return children.length === 0 ? [token] : children;
}
