import type { StyleRule } from '../rule.js';

/**
 * The break has no words in front of it, or none behind it. Without a lead the archive shows nothing
 * but the title, and a link that leads to nothing more disappoints whoever follows it.
 */
export const breakAtEdge: StyleRule = {
  id: 'break-at-edge',
  group: 'blog',
  severity: 'warn',
  check: ({ prose, post, breakAt }) => {
    if (breakAt === null) return [];
    const hasWords = (texts: readonly { text: string }[]) =>
      texts.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
    const lead = prose.filter(({ from }) => from < breakAt);
    const rest = prose.filter(({ to, place }) => to > breakAt && place !== 'note');
    const opens = hasWords(lead) || post.introduction.trim() !== '';
    if (opens && hasWords(rest)) return [];
    return [{ from: breakAt, to: breakAt + BREAK_LENGTH }];
  },
};

const BREAK_LENGTH = '<!--more-->'.length;
