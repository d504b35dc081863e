import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { tidy } from '../text/tidy.js';

const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}@.])(?:[a-z0-9-]+\.)+(?:de|com|org|net|eu|at|ch|info|io|gov|edu|uk|berlin|hamburg|nrw|app|blog)\/\S+/iu;
const MAILBOX = /(?<![\p{L}\p{N}.+@_-])[a-z0-9][\w.+-]*@(?:[a-z0-9-]+\.)+[a-z]{2,}/iu;
const LEAD_IN =
  /(?:[\s,;.(–—|-]*(?:(?:mehr|weitere?s?|alle)\s+)?(?:infos?|informationen|details|mehr|siehe|more|see|visit|info)?\s*(?:dazu\s+)?(?:unter|auf|bei|at|on|here)?\s*:?\s*)$/iu;
const BARE =
  /(?<!\p{L})(?:mehr|infos?|informationen|siehe|unter|besuchen|more|see|visit)\s+(?:unter\s+|auf\s+|at\s+|on\s+)?((?:[a-z0-9-]+\.)+(?:de|com|org|net|eu|at|ch|info|io))(?![\p{L}\p{N}.-])/iu;

/**
 * An address of the internet or of a mailbox outside quotation marks. Screen readers spell it out, and nobody can follow it
 * from a picture; addresses belong into the text as links. An address that is part of the text in the
 * picture is quoted, or was typed as such.
 */
export const altContainsUrl: AltRule = {
  id: 'alt-contains-url',
  severity: 'warn',
  applies: 'described',
  check: (context) => {
    const url = addressIn(readAlt(context).outside);
    if (url === null || context.use.text.includes(url)) return null;
    return { params: { url } };
  },
  fixes: [
    {
      id: 'drop-url',
      apply: (use) => {
        const url = addressIn(use.alt);
        if (url === null) return null;
        const at = use.alt.indexOf(url);
        const before = use.alt.slice(0, at).replace(LEAD_IN, '');
        const rest = use.alt.slice(at + url.length).replace(/^[\s.)]+/u, '');
        const alt = tidy(rest === '' ? before : `${before} ${rest}`);
        return alt === '' ? null : { ...use, alt };
      },
    },
  ],
};

function addressIn(text: string): string | null {
  const found = ADDRESS.exec(text)?.[0] ?? MAILBOX.exec(text)?.[0] ?? BARE.exec(text)?.[1];
  return found?.replace(/[.,;:!?)]+$/u, '') ?? null;
}
