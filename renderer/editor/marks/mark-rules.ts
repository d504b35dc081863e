import type { EditorState } from '@codemirror/state';
import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';

/** A range of source that shows as something else. Offsets are UTF-16 offsets of the text. */
export interface MarkRange {
  readonly from: number;
  readonly to: number;
  /** What stands there: nothing, a bullet of this depth (from 0), a line across the column, or the end of a line. */
  readonly shows: 'nothing' | 'rule' | 'line end' | { readonly bullet: number };
  /** The range whose touch by the cursor brings the mark back; null for marks that never come back. */
  readonly opens: { readonly from: number; readonly to: number } | null;
}

type Rule = (node: SyntaxNode, state: EditorState) => MarkRange | null;

/** Marks inside a sentence: they come back while the cursor is in what they mark. */
const inline: Rule = ({ from, to, parent }) =>
  parent === null ? null : { from, to, shows: 'nothing', opens: parent };

/** Marks at the start of a line: the line's looks say what it is, so they never come back. */
const atStart: Rule = ({ from, to }, { doc }) => ({
  from,
  to: to + (doc.sliceString(to, to + 1) === ' ' ? 1 : 0),
  shows: 'nothing',
  opens: null,
});

const RULES: Readonly<Record<string, Rule>> = {
  EmphasisMark: inline,
  StrikethroughMark: inline,
  TagMark: inline,
  HardBreak: ({ from, to }, { doc }) =>
    doc.sliceString(from, from + 1) === '<'
      ? { from, to, shows: 'line end', opens: { from, to } }
      : null,
  CodeMark: (node, state) => (node.parent?.name === 'InlineCode' ? inline(node, state) : null),
  LinkMark: (node, state) => (node.parent?.name === 'Autolink' ? inline(node, state) : null),
  Escape: ({ from, to }) => ({ from, to: from + 1, shows: 'nothing', opens: { from, to } }),
  HeaderMark: headerMark,
  QuoteMark: atStart,
  ListMark: listMark,
  HorizontalRule: ({ from, to }) => ({ from, to, shows: 'rule', opens: { from, to } }),
};

/** What a node of the syntax tree hides, or null. Links are dealt with by `hiddenInLink`. */
export function hiddenMark(ref: SyntaxNodeRef, state: EditorState): MarkRange | null {
  return RULES[ref.name]?.(ref.node, state) ?? null;
}

/** The tag of a pair such as `<sub>…</sub>`, in lower case. */
export function tagOf({ from }: SyntaxNodeRef, { doc }: EditorState): string {
  return /^<(\w+)>/.exec(doc.sliceString(from, from + 8))?.[1]?.toLowerCase() ?? '';
}

/** A link shows its words only; one without words or address stays open until it has them. */
export function hiddenInLink(link: SyntaxNode): MarkRange[] {
  const [open, close] = link.getChildren('LinkMark');
  if (open === undefined || close === undefined || open.to === close.from) return [];
  if (link.getChild('URL') === null && link.getChild('LinkLabel') === null) return [];
  return [
    { from: open.from, to: open.to, shows: 'nothing', opens: null },
    { from: close.from, to: link.to, shows: 'nothing', opens: null },
  ];
}

function headerMark(node: SyntaxNode, state: EditorState): MarkRange | null {
  const heading = node.parent;
  if (heading === null || !heading.name.startsWith('ATX')) return null;
  if (node.from === heading.from) return atStart(node, state);
  const before = state.doc.sliceString(heading.from, node.from);
  const from = heading.from + before.trimEnd().length;
  return { from, to: node.to, shows: 'nothing', opens: heading };
}

function listMark(node: SyntaxNode, { doc }: EditorState): MarkRange | null {
  const list = node.parent?.parent;
  if (list?.name !== 'BulletList') return null;
  let depth = 0;
  for (let up = list.parent; up !== null; up = up.parent) if (up.name === 'BulletList') depth += 1;
  const spaces = /^ */.exec(doc.sliceString(node.to, node.to + 4))?.[0].length ?? 0;
  return { from: node.from, to: node.to + spaces, shows: { bullet: depth }, opens: null };
}
