import type { Tree } from '@lezer/common';
import type { TextEdit } from './text-edit.js';

const CODE = new Set(['FencedCode', 'CodeBlock', 'InlineCode']);
const COMMENT = new Set(['Comment', 'CommentBlock']);
const CLOSED = /\{\{([<%])([^\n]*?)([>%])\}\}/g;
/** Shows nothing, and keeps two signs from being read as one mark. */
const WORD_JOINER = '\u2060';

/**
 * Hugo runs shortcodes in code too: a closed one is written as Hugo shows it literally, an open one is
 * parted by a sign that nobody sees, because Hugo knows no other way.
 */
export function codeEdits(text: string, tree: Tree): TextEdit[] {
  const edits: TextEdit[] = [];
  tree.iterate({
    enter({ name, from, to }) {
      if (!CODE.has(name)) return true;
      const code = text.slice(from, to);
      const written = code
        .replace(CLOSED, '{{$1/*$2*/$3}}')
        .replace(/\{\{(?=[<%](?!\/\*))/g, `{{${WORD_JOINER}`);
      if (written !== code) edits.push({ from, to, insert: written, kept: true });
      return false;
    },
  });
  return edits;
}

/** Remarks of authors in the text stay out of files that a site shows; the teaser break stays. */
export function commentEdits(tree: Tree): TextEdit[] {
  const edits: TextEdit[] = [];
  tree.iterate({
    enter({ name, from, to }) {
      if (COMMENT.has(name)) edits.push({ from, to, insert: '', kept: false });
    },
  });
  return edits;
}
