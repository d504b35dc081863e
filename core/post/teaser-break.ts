import { parser } from '@lezer/markdown';

const BREAK = '<!--more-->';
const COMMENTS = new Set(['Comment', 'CommentBlock', 'HTMLBlock']);

/**
 * Splits a body at its first `<!--more-->`; null when it has none.
 * A break inside code is text, not a break. `lead` and `rest` are the text before and behind the
 * mark, `at` is the UTF-16 offset of the mark in `body`.
 */
export function splitAtBreak(body: string): { lead: string; rest: string; at: number } | null {
  if (!body.includes(BREAK)) return null;
  const at = breakOffset(body);
  if (at === null) return null;
  return { lead: body.slice(0, at), rest: body.slice(at + BREAK.length), at };
}

function breakOffset(body: string): number | null {
  let found: number | null = null;
  parser.parse(body).iterate({
    enter: (node) => {
      if (found !== null) return false;
      if (!COMMENTS.has(node.name)) return undefined;
      const at = body.slice(node.from, node.to).indexOf(BREAK);
      if (at !== -1) found = node.from + at;
      return false;
    },
  });
  return found;
}
