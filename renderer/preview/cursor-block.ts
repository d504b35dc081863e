import { blogParser } from '../../core/markdown/grammar.js';

/**
 * Where the block with the cursor begins: the UTF-16 offset of the last top-level block that starts
 * at or before `cursor`. 0 when that is the text's first block or there is none.
 */
export function blockStart(body: string, cursor: number): number {
  const first = blogParser.parse(body).topNode.firstChild;
  let block = first;
  for (let next = first; next !== null && next.from <= cursor; next = next.nextSibling) {
    block = next;
  }
  return block === null || block.from === first?.from ? 0 : block.from;
}
