import type { TokenizerExtension } from 'marked';
import { isGenderStar } from './gender-star.js';
import { lineBreakAt, pairedTagAt, TAG_REACH } from './inline-tags.js';
import { scanImage } from './scan-image.js';

/** The teaser break as authors and WordPress write it: no spaces inside. */
export const TEASER_BREAK = '<!--more-->';

const COMMENT = /^<!--(?:-?>|[\s\S]*?-->)/;
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
    const near = source.slice(0, TAG_REACH);
    const single = COMMENT.exec(near)?.[0];
    if (single !== undefined) return { type: 'comment', raw: single };
    const lineBreak = lineBreakAt(near);
    if (lineBreak > 0) return { type: 'br', raw: source.slice(0, lineBreak) };
    const pair = pairedTagAt(near);
    if (pair === null) return undefined;
    const { tag, open, inner, length } = pair;
    return {
      type: 'inlineTag',
      raw: source.slice(0, length),
      tag,
      tokens: this.lexer.inlineTokens(source.slice(open, open + inner)),
    };
  },
};

/** The dialect's additions inside a line. */
export const inlineExtensions: TokenizerExtension[] = [genderStar, picture, noteMark, inlineHtml];
