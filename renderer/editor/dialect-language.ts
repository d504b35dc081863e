import {
  commonmarkLanguage,
  deleteMarkupBackward,
  insertNewlineContinueMarkupCommand,
  markdown,
} from '@codemirror/lang-markdown';
import { type Extension, Prec } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { blogDialect } from '../../core/markdown/grammar.js';
import { endList } from './commands/end-list.js';

/**
 * Blogpult's Markdown dialect. Enter goes on with a list or quotation, and in an empty item ends it;
 * Backspace takes the mark away.
 */
export function dialectLanguage(): Extension {
  return [
    markdown({
      base: commonmarkLanguage,
      extensions: blogDialect,
      completeHTMLTags: false,
      addKeymap: false,
    }),
    Prec.high(
      keymap.of([
        { key: 'Enter', run: endList },
        { key: 'Enter', run: insertNewlineContinueMarkupCommand({ nonTightLists: false }) },
        { key: 'Backspace', run: deleteMarkupBackward },
      ]),
    ),
  ];
}
