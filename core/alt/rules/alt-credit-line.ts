import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { creditIn, withoutCredit } from '../text/credits.js';
import { maskQuotes } from '../text/quotes.js';
import { tidy } from '../text/tidy.js';

/**
 * The description ends in a credit: ©, „Foto: …“, an agency, a licence. Listeners would hear it as
 * part of the scene, and readers would miss it beside the picture. When nothing but the credit is
 * there, the picture is not described at all and the finding blocks.
 */
export const altCreditLine: AltRule = {
  id: 'alt-credit-line',
  severity: 'warn',
  mayBlock: true,
  applies: 'described',
  check: (context) => {
    const { alt } = readAlt(context);
    const found = creditIn(maskQuotes(alt));
    if (found === null) return null;
    const isAll = !/\p{L}{2}/u.test(withoutCredit(alt));
    const params = { credit: found.credit };
    return isAll ? { params, severity: 'block' } : { params };
  },
  fixes: [
    {
      id: 'move-to-credit',
      apply: (use) => {
        const found = creditIn(use.alt);
        if (found === null) return null;
        const alt = withFinalMark(use.alt.trim(), tidy(withoutCredit(use.alt)));
        const credit = use.credit === '' ? found.credit : `${use.credit} · ${found.credit}`;
        return { ...use, alt, credit, decision: alt === '' ? 'missing' : 'described' };
      },
    },
  ],
};

function withFinalMark(before: string, after: string): string {
  const stop = before.slice(after.length, after.length + 1);
  return stop === '.' && after !== '' ? `${after}.` : after;
}
