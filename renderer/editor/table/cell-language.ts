import { commonmarkLanguage, markdown } from '@codemirror/lang-markdown';
import type { Extension } from '@codemirror/state';
import type { MarkdownExtension } from '@lezer/markdown';
import { parser } from '@lezer/markdown';
import type { Tree } from '@lezer/common';
import { blogDialect } from '../../../core/markdown/grammar.js';

/** A cell is one line of words: nothing in it begins a heading, a list or a table. */
const WORDS_ONLY: MarkdownExtension = {
  remove: [
    ...['ATXHeading', 'SetextHeading', 'HorizontalRule', 'FencedCode', 'IndentedCode'],
    ...['Blockquote', 'BulletList', 'OrderedList', 'LinkReference', 'Table', 'CommentBlock'],
    'FootnoteDefinition',
  ],
};

const cellParser = parser.configure([blogDialect, WORDS_ONLY]);

/** The words of a cell as a tree of the dialect; offsets are UTF-16 offsets in the cell. */
export function parseCell(text: string): Tree {
  return cellParser.parse(text);
}

/** The dialect inside a cell, for an editor of its own. */
export function cellLanguage(): Extension {
  return markdown({
    base: commonmarkLanguage,
    extensions: [blogDialect, WORDS_ONLY],
    completeHTMLTags: false,
    addKeymap: false,
  });
}
