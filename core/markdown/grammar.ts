import type { Tree } from '@lezer/common';
import { tags } from '@lezer/highlight';
import {
  parser,
  Strikethrough,
  Table,
  type BlockContext,
  type InlineContext,
  type Line,
  type MarkdownConfig,
  type MarkdownExtension,
} from '@lezer/markdown';
import { IMAGE_ATTRIBUTES } from '../image/image-markdown.js';
import { CommentsOnly } from './comment-grammar.js';
import { isGenderStar } from './gender-star.js';
import { lineBreakAt, pairedTagAt, TAG_REACH } from './inline-tags.js';

const STAR = 42;
const BRACKET = 91;
const BRACE = 123;
const LESS_THAN = 60;

/** A star in `Bürger*innen` is a letter of the word; eaten before the emphasis parser can see it. */
const GenderStar: MarkdownConfig = {
  parseInline: [
    {
      name: 'GenderStar',
      before: 'Emphasis',
      parse(cx, next, pos) {
        if (next !== STAR) return -1;
        const before = cx.slice(Math.max(cx.offset, pos - 4), pos);
        return isGenderStar(before, cx.slice(pos + 1, Math.min(cx.end, pos + 8))) ? pos + 1 : -1;
      },
    },
  ],
};

/** `{…}` right after an image becomes the image's last child, and the image ends after it. */
const ImageAttributes: MarkdownConfig = {
  defineNodes: [{ name: 'ImageAttributes', style: tags.attributeValue }],
  parseInline: [
    {
      name: 'ImageAttributes',
      before: 'Link',
      parse(cx, next, pos) {
        return next === BRACE ? takeAttributes(cx, pos) : -1;
      },
    },
  ],
};

interface Part {
  readonly type: number;
  readonly from: number;
  readonly to: number;
  readonly children?: readonly ReturnType<InlineContext['elt']>[];
}

function takeAttributes(cx: InlineContext, pos: number): number {
  // The parser has no public way to reach the element it has just finished; its list of parts is
  // read and its last entry replaced. tests/core/markdown/grammar.test.ts guards this.
  const { parts } = cx as unknown as { parts: (Part | null)[] };
  const image = parts.at(-1);
  if (!image || image.to !== pos || cx.parser.nodeSet.types[image.type]?.name !== 'Image')
    return -1;
  const match = IMAGE_ATTRIBUTES.exec(cx.slice(pos, cx.end));
  if (match === null) return -1;
  const end = pos + match[0].length;
  const attributes = cx.elt('ImageAttributes', pos, end);
  parts[parts.length - 1] = cx.elt('Image', image.from, end, [
    ...(image.children ?? []),
    attributes,
  ]);
  return end;
}

const FOOTNOTE_LABEL = /^\[\^([^\]\n]+)\]/;
const FOOTNOTE_START = /^\[\^[^\]\n]+\]:/;

/** `[^1]` in the text, and `[^1]: …` with continuation lines indented by four as a block of its own. */
const Footnotes: MarkdownConfig = {
  defineNodes: [
    { name: 'FootnoteReference', style: tags.labelName },
    { name: 'FootnoteMark', style: tags.labelName },
    { name: 'FootnoteDefinition', block: true, composite: continuesFootnote },
  ],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'LinkReference',
      parse: startFootnote,
      endLeaf: (_cx, line) => footnoteStart(line) !== null,
    },
  ],
  parseInline: [
    {
      name: 'FootnoteReference',
      before: 'Link',
      parse(cx, next, pos) {
        if (next !== BRACKET || cx.char(pos + 1) !== 94) return -1;
        const match = FOOTNOTE_LABEL.exec(cx.slice(pos, cx.end));
        if (match === null) return -1;
        return cx.addElement(cx.elt('FootnoteReference', pos, pos + match[0].length));
      },
    },
  ],
};

function footnoteStart(line: Line): string | null {
  if (line.indent >= line.baseIndent + 4) return null;
  return FOOTNOTE_START.exec(line.text.slice(line.pos))?.[0] ?? null;
}

function startFootnote(cx: BlockContext, line: Line): null | false {
  const mark = footnoteStart(line);
  if (mark === null) return false;
  const from = cx.lineStart + line.pos;
  cx.startComposite('FootnoteDefinition', line.pos, 4);
  cx.addElement(cx.elt('FootnoteMark', from, from + mark.length));
  line.moveBase(line.pos + mark.length);
  return null;
}

function continuesFootnote(_cx: BlockContext, line: Line, indent: number): boolean {
  if (line.next === -1) return true;
  if (line.indent < line.baseIndent + indent) return false;
  line.moveBaseColumn(line.baseIndent + indent);
  return true;
}

/** `<sub>`, `<sup>` and the few others in pairs, with their inner text as Markdown, and `<br>` as a hard break. */
const InlineTags: MarkdownConfig = {
  defineNodes: [{ name: 'InlineTag' }, { name: 'TagMark', style: tags.processingInstruction }],
  parseInline: [
    {
      name: 'InlineTag',
      before: 'Emphasis',
      parse: (cx, next, pos) => (next === LESS_THAN ? takeTag(cx, pos) : -1),
    },
  ],
};

function takeTag(cx: InlineContext, pos: number): number {
  const near = cx.slice(pos, Math.min(cx.end, pos + TAG_REACH));
  const lineBreak = lineBreakAt(near);
  if (lineBreak > 0) return cx.addElement(cx.elt('HardBreak', pos, pos + lineBreak));
  const pair = pairedTagAt(near);
  if (pair === null) return -1;
  const [from, to, end] = [pos + pair.open, pos + pair.open + pair.inner, pos + pair.length];
  return cx.addElement(
    cx.elt('InlineTag', pos, end, [
      cx.elt('TagMark', pos, from),
      ...cx.parser.parseInline(cx.slice(from, to), from),
      cx.elt('TagMark', to, end),
    ]),
  );
}

/**
 * Blogpult's Markdown dialect for Lezer: tables, strikethrough, footnotes, the teaser break, image
 * attributes, comments and a few tags instead of HTML, and stars that are part of a word. Adds the nodes `FootnoteReference`,
 * `FootnoteDefinition`, `FootnoteMark`, `TeaserBreak`, `InlineTag` (between two `TagMark`) and
 * `ImageAttributes` (last child of `Image`).
 */
export const blogDialect: MarkdownExtension = [
  Table,
  Strikethrough,
  GenderStar,
  ImageAttributes,
  CommentsOnly,
  InlineTags,
  Footnotes,
];

/** A parser of the dialect for whole documents; node positions are UTF-16 offsets. */
export const blogParser = parser.configure(blogDialect);

/** The text that was read last, because several readers ask about one text in a row. */
let latest: { readonly text: string; readonly tree: Tree } | null = null;

/** The tree of a whole text; asked again for the same one, it is not parsed again. */
export function blogTree(text: string): Tree {
  if (latest?.text !== text) latest = { text, tree: blogParser.parse(text) };
  return latest.tree;
}
