import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import type { SyntaxNodeRef } from '@lezer/common';

/** What the editor draws as something else than its signs; changing it by the way would break the text. */
const SIGNS = /(?:Mark|Delimiter|Rule|Break|Reference|Comment)$/;
/** Somebody who looks for part of an address writes one of these. */
const ADDRESS = /[/@:.]/;

/**
 * Whether a match is something a reader or author sees, so that finding, and above all replacing
 * everywhere, leaves marks, attributes and picture files alone. Offsets are UTF-16 offsets of the text.
 */
export function isSeen(match: string, state: EditorState, from: number, to: number): boolean {
  let seen = true;
  syntaxTree(state).iterate({
    from,
    to,
    enter(node) {
      if (!seen || node.to <= from || node.from >= to) return false;
      seen = !hides(node, match, state, from);
      return seen;
    },
  });
  return seen;
}

function hides(node: SyntaxNodeRef, match: string, state: EditorState, from: number): boolean {
  if (node.name === 'URL') return isHiddenAddress(node, match, state);
  if (node.name === 'LinkTitle') return match.includes('"');
  // Credit and long description stand in quotation marks there.
  if (node.name === 'ImageAttributes') {
    const quotes = state.doc.sliceString(node.from, from).match(/(?<!\\)"/g)?.length ?? 0;
    return quotes % 2 === 0 || match.includes('"');
  }
  return SIGNS.test(node.name);
}

/** Addresses of links count only for somebody who looks for one; the files of pictures never do. */
function isHiddenAddress({ node }: SyntaxNodeRef, match: string, { doc }: EditorState): boolean {
  const isShown = node.parent?.name !== 'Link' && node.parent?.name !== 'Image';
  if (isShown) return false;
  return !ADDRESS.test(match) || doc.sliceString(node.from, node.from + 6) === 'asset:';
}
