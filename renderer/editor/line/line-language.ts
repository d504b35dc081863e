import { commonmarkLanguage, markdown } from '@codemirror/lang-markdown';
import type { Extension } from '@codemirror/state';
import type { MarkdownExtension } from '@lezer/markdown';
import { parser } from '@lezer/markdown';
import type { Tree } from '@lezer/common';
import { blogDialect } from '../../../core/markdown/grammar.js';

/** Nothing in a line begins a heading, a list or a table. */
const BLOCKS = [
  ...['ATXHeading', 'SetextHeading', 'HorizontalRule', 'FencedCode', 'IndentedCode'],
  ...['Blockquote', 'BulletList', 'OrderedList', 'LinkReference'],
];
const INLINE = [
  ...['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak'],
  ...['Link', 'Image', 'LinkEnd'],
];

const WORDS_ONLY: MarkdownExtension = {
  remove: [...BLOCKS, 'Table', 'CommentBlock', 'FootnoteDefinition'],
};

const cellParser = parser.configure([blogDialect, WORDS_ONLY]);

/** The words of a cell as a tree of the dialect; offsets are UTF-16 offsets in the cell. */
export function parseCell(text: string): Tree {
  return cellParser.parse(text);
}

/** The dialect inside a cell, for an editor of its own. */
export function cellLanguage(): Extension {
  return languageOf([blogDialect, WORDS_ONLY]);
}

/** Words without any marks, such as a caption: one paragraph. */
export function plainLanguage(): Extension {
  return languageOf({ remove: [...BLOCKS, 'HTMLBlock', ...INLINE] });
}

function languageOf(extensions: MarkdownExtension): Extension {
  return markdown({
    base: commonmarkLanguage,
    extensions,
    completeHTMLTags: false,
    addKeymap: false,
  });
}
