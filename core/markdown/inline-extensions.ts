import type { TokenizerExtension } from 'marked';
import { isGenderStar } from './gender-star.js';
import { scanImage } from './scan-image.js';

/** The teaser break as authors and WordPress write it: no spaces inside. */
export const TEASER_BREAK = '<!--more-->';

const PAIRED_TAG = /^<(sub|sup|kbd|mark|small|abbr)>/i;
const COMMENT = /^<!--(?:-?>|[\s\S]*?-->)/;
const LINE_BREAK = /^<br[ \t]*\/?>/i;
/** How far a comment or a paired tag may reach inside a line (UTF-16 units); hostile texts stay cheap. */
const REACH = 8_000;
const NOTE_MARK = /^\[\^([^\]\n]{1,100})\]/;

/** A gender star becomes plain text before emphasis can open there. */
const genderStar: TokenizerExtension = {
  name: 'genderStar',
  level: 'inline',
  tokenizer(source, tokens) {
    if (!source.startsWith('*')) return undefined;
    const previous = tokens.at(-1);
    if (previous?.type !== 'text' || !isGenderStar(previous.raw, source.slice(1, 9)))
      return undefined;
    return { type: 'text', raw: '*', text: '*' };
  },
};

/** Pictures with their attribute block. */
const picture: TokenizerExtension = {
  name: 'picture',
  level: 'inline',
  tokenizer: (source) => scanImage(source) ?? undefined,
};

/** `[^1]`. Whether its note exists is known only when the whole text is read. */
const noteMark: TokenizerExtension = {
  name: 'noteMark',
  level: 'inline',
  tokenizer(source) {
    const match = NOTE_MARK.exec(source);
    return match === null ? undefined : { type: 'noteMark', raw: match[0], label: match[1] };
  },
};

/** Comments, the teaser break, `<br>`, and the few paired tags; all other HTML falls through to text. */
const inlineHtml: TokenizerExtension = {
  name: 'inlineHtml',
  level: 'inline',
  tokenizer(source) {
    if (!source.startsWith('<')) return undefined;
    if (source.startsWith(TEASER_BREAK)) return { type: 'teaserBreak', raw: TEASER_BREAK };
    const near = source.slice(0, REACH);
    const single = COMMENT.exec(near)?.[0];
    if (single !== undefined) return { type: 'comment', raw: single };
    const lineBreak = LINE_BREAK.exec(near)?.[0];
    if (lineBreak !== undefined) return { type: 'br', raw: lineBreak };
    const tag = PAIRED_TAG.exec(near)?.[1]?.toLowerCase();
    if (tag === undefined) return undefined;
    const from = tag.length + 2;
    const length = near.slice(from).search(new RegExp(`</${tag}>`, 'i'));
    if (length === -1) return undefined;
    const inner = source.slice(from, from + length);
    return {
      type: 'inlineTag',
      raw: source.slice(0, from + length + tag.length + 3),
      tag,
      tokens: this.lexer.inlineTokens(inner),
    };
  },
};

/** The dialect's additions inside a line. */
export const inlineExtensions: TokenizerExtension[] = [genderStar, picture, noteMark, inlineHtml];
