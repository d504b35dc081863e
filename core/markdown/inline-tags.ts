/** How far a comment or a paired tag may reach inside a line (UTF-16 units); hostile texts stay cheap. */
export const TAG_REACH = 8_000;

const PAIRED_TAG = /^<(sub|sup|kbd|mark|small|abbr)>/i;
const LINE_BREAK = /^<br[ \t]*\/?>/i;

/** A pair of tags at the start of some text. `open` is the first tag's length, `inner` that of what stands between. */
export interface PairedTag {
  readonly tag: string;
  readonly open: number;
  readonly inner: number;
  readonly length: number;
}

/** The pair of tags that the text starts with, if it is one of the few the dialect knows and closed in reach; else null. */
export function pairedTagAt(text: string): PairedTag | null {
  const tag = PAIRED_TAG.exec(text)?.[1]?.toLowerCase();
  if (tag === undefined) return null;
  const open = tag.length + 2;
  const inner = text.slice(open, TAG_REACH).search(new RegExp(`</${tag}>`, 'i'));
  return inner === -1 ? null : { tag, open, inner, length: open + inner + tag.length + 3 };
}

/** The length of the `<br>` that the text starts with; 0 for none. */
export function lineBreakAt(text: string): number {
  return LINE_BREAK.exec(text)?.[0].length ?? 0;
}
