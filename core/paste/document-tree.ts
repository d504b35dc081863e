import { withChatMarks } from './chat-marks.js';
import { cleanTree } from './clean-tree.js';
import type { HtmlNode } from './html-tree.js';
import type { LeftOutCount } from './left-out.js';
import { withoutPageLines } from './page-lines.js';
import { withLevels } from './web-lists.js';
import { withWordLists } from './word-lists.js';

/** A document as the programs meant it: without what only they need, with lists where they drew some. */
export function documentTree(nodes: readonly HtmlNode[], left: LeftOutCount): HtmlNode[] {
  const clean = withLevels(withoutPageLines(cleanTree(withChatMarks(nodes), left)));
  return withWordLists(clean);
}
