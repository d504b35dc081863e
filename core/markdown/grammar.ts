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

const STAR = 42;
const BRACKET = 91;
const BRACE = 123;

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

/**
 * Blogpult's Markdown dialect for Lezer: tables, strikethrough, footnotes, the teaser break, image
 * attributes, comments instead of HTML, and stars that are part of a word. Adds the nodes `FootnoteReference`,
 * `FootnoteDefinition`, `FootnoteMark`, `TeaserBreak` and `ImageAttributes` (last child of `Image`).
 */
export const blogDialect: MarkdownExtension = [
  Table,
  Strikethrough,
  GenderStar,
  ImageAttributes,
  CommentsOnly,
  Footnotes,
];

/** A parser of the dialect for whole documents; node positions are UTF-16 offsets. */
export const blogParser = parser.configure(blogDialect);
