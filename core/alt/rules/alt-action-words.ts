import type { ImageContext } from '../image-context.js';
import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { maskQuotes } from '../text/quotes.js';
import { tidy, withCapital } from '../text/tidy.js';
import { ACTION_WORDS, LINK_WORDS } from '../words/actions.js';

/**
 * Instructions for the mouse („hier klicken“, „zum Vergrößern“, "click to enlarge") or words a screen
 * reader adds by itself („Link zu …“). They tell nothing about picture or target. Words on a button
 * that the picture shows are quoted and do not count.
 */
export const altActionWords: AltRule = {
  id: 'alt-action-words',
  severity: 'warn',
  applies: 'described',
  check: (context) => {
    const found = actionIn(readAlt(context).outside, context);
    return found === null ? null : { params: { words: found.replace(/^[^\p{L}]+/u, '').trim() } };
  },
  fixes: [
    {
      id: 'drop-action-words',
      apply: (use, context) => {
        const found = actionIn(maskQuotes(use.alt), context);
        if (found === null) return null;
        const at = maskQuotes(use.alt).indexOf(found);
        const before = use.alt.slice(0, at).replace(/[\s,;(–—|-]+$/u, '');
        const after = use.alt.slice(at + found.length).replace(/^(?:\s*\p{L}*klicken)?[\s)]*/u, '');
        const alt = tidy(before === '' ? dropArticle(after) : `${before} ${after}`);
        return alt === '' ? null : { ...use, alt: withCapital(alt) };
      },
    },
  ],
};

function actionIn(text: string, { use }: ImageContext): string | null {
  // A screenshot may well show a link: „E-Mail mit Link zum Formular“.
  const patterns = use.purpose === 'screenshot' ? ACTION_WORDS : [...ACTION_WORDS, ...LINK_WORDS];
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return null;
}

function dropArticle(text: string): string {
  return text.trim().replace(/^(?:der|die|das|dem|den|the)\s+/i, '');
}
