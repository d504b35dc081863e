import { commonmarkLanguage, markdown } from '@codemirror/lang-markdown';
import type { Extension } from '@codemirror/state';
import { blogDialect } from '../../core/markdown/grammar.js';

/** Blogpult's Markdown dialect, with lists and quotations that go on by themselves at Enter. */
export function dialectLanguage(): Extension {
  return markdown({
    base: commonmarkLanguage,
    extensions: blogDialect,
    completeHTMLTags: false,
  });
}
