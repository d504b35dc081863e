import type { AltRule } from '../rule.js';

/** The joiner inside a composed pictograph is part of it. */
const BROKEN =
  /[\n\r\t\u00ad\u200b\u200c\u2028\u2029\ufeff]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|(?<=\S) {2,}(?=\S)/u;

/**
 * Line breaks, tabs, doubled spaces or invisible signs such as soft hyphens, which come along when a
 * text is pasted. Screen readers pause at them or break words.
 */
export const altLineBreak: AltRule = {
  id: 'alt-line-break',
  severity: 'hint',
  applies: 'described',
  check: ({ use }) => (BROKEN.test(use.alt.trim()) ? {} : null),
  fixes: [
    {
      id: 'one-line',
      apply: (use) => {
        // A heading that ends in a colon goes on; other lines become a list.
        const joined = use.alt
          .trim()
          .replace(/(?<=[.,;:!?–-])\s*[\n\r\u2028\u2029]+\s*/gu, ' ')
          .replace(/\s*[\n\r\u2028\u2029]+\s*/gu, ', ');
        const alt = joined
          .replace(/[\u00ad\u200b\u200c\ufeff]/g, '')
          .replace(/\s+/g, ' ')
          .trim();
        return { ...use, alt };
      },
    },
  ],
};
