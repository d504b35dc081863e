import type { Tree } from '@lezer/common';

/** A piece of a text (UTF-16 offsets) and what stands there instead. `kept` ones are noted to be undone exactly. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly kept: boolean;
}

/** The edits in order; of two that overlap the first one counts. */
export function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  let end = 0;
  return edits
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
}

/** The text with edits made that `inOrder` has put in order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, insert } of edits) {
    result += text.slice(at, from) + insert;
    at = to;
  }
  return result + text.slice(at);
}

/** Hides the named nodes of a text behind NUL signs, so that patterns find only words. Keeps every offset. */
export function masked(text: string, tree: Tree, names: ReadonlySet<string>): string {
  let result = '';
  let at = 0;
  tree.iterate({
    enter(node) {
      if (!names.has(node.name)) return true;
      result += text.slice(at, node.from) + '\0'.repeat(Math.max(0, node.to - node.from));
      at = Math.max(at, node.to);
      return false;
    },
  });
  return result + text.slice(at);
}

/** What no pattern for words may look into. */
export const NOT_WORDS = [
  'FencedCode',
  'CodeBlock',
  'InlineCode',
  'Image',
  'URL',
  'LinkTitle',
  'LinkReference',
  'LinkLabel',
  'Comment',
  'CommentBlock',
  'TeaserBreak',
] as const;
