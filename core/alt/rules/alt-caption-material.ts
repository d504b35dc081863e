import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { maskQuotes } from '../text/quotes.js';
import { joined, tidy, withCapital } from '../text/tidy.js';
import { CAPTION_MATERIAL } from '../words/caption-material.js';

/**
 * Notes that belong into the caption, where everybody can read them: who stands where (v. l. n. r.),
 * that it is an archive or a symbol picture, when it was taken.
 */
export const altCaptionMaterial: AltRule = {
  id: 'alt-caption-material',
  severity: 'hint',
  applies: 'described',
  check: (context) => {
    const found = materialIn(readAlt(context).outside);
    return found === null ? null : { params: { words: plain(found) } };
  },
  fixes: [
    {
      id: 'move-to-caption',
      apply: (use) => {
        const found = materialIn(maskQuotes(use.alt));
        if (found === null) return null;
        const at = maskQuotes(use.alt).indexOf(found);
        const rest = `${use.alt.slice(0, at)} ${use.alt.slice(at + found.length)}`;
        const alt = withCapital(tidy(rest));
        return alt === '' ? null : { ...use, alt, caption: joined(use.caption, plain(found)) };
      },
    },
  ],
};

function materialIn(text: string): string | null {
  for (const pattern of CAPTION_MATERIAL) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return null;
}

function plain(found: string): string {
  return found.replace(/^[\s(,;.]+|[\s):]+$/gu, '');
}
