import { beginningOf } from '../../typography/beginning.js';
import type { StyleRule } from '../rule.js';

const TAG =
  /<\/?(?:p|br|div|span|strong|em|b|i|u|a|ul|ol|li|h[1-6]|img|table|tr|td|th|blockquote|figure|figcaption|font|center|iframe|sup|sub|hr)(?:\s[^<>]*)?\/?>/iu;

/**
 * HTML stands in the text. Blogpult writes it out as it is, so readers see the angle brackets; bold,
 * lists, links and pictures have marks of their own here.
 */
export const htmlInText: StyleRule = {
  id: 'html-in-text',
  group: 'style',
  severity: 'warn',
  check: (reading) =>
    reading.prose.flatMap((prose) => {
      const match = TAG.exec(prose.text);
      if (match === null) return [];
      const from = prose.at(match.index);
      const to = prose.after(match.index + match[0].length - 1);
      return [{ from, to, params: { tag: beginningOf(match[0], 40) } }];
    }),
};
