import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { tidy } from '../text/tidy.js';

/** Pictographs and flags, without the signs © ® ™ that are letters of trade. */
const EMOJI = /(?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
/** All of them, and the invisible signs that join, tint or tag them. */
const EMOJIS = new RegExp(
  `${EMOJI.source}|\\p{Emoji_Modifier}|\\u200d|\\ufe0e|\\ufe0f|[\\u{e0020}-\\u{e007f}]`,
  'gu',
);
const STYLED = /[\u{1d400}-\u{1d7ff}]/u;

/**
 * Pictographs, or letters that only look bold or italic (mathematical alphabets). Screen readers
 * name each of them at length, or skip them.
 */
export const altEmoji: AltRule = {
  id: 'alt-emoji',
  severity: 'hint',
  applies: 'described',
  check: (context) => {
    const { alt } = readAlt(context);
    const found = EMOJI.exec(alt)?.[0] ?? STYLED.exec(alt)?.[0];
    return found === undefined ? null : { params: { sign: found } };
  },
  fixes: [
    {
      id: 'drop-emoji',
      apply: (use) => {
        const words = use.alt.replace(/[\u{1d400}-\u{1d7ff}]+/gu, (run) => run.normalize('NFKC'));
        const alt = tidy(words.replace(EMOJIS, ' '));
        return alt === '' ? null : { ...use, alt };
      },
    },
  ],
};
