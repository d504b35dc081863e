import { quotedPassages } from '../../typography/quotes.js';
import { everyPlace } from '../every-place.js';
import type { StyleRule } from '../rule.js';

/**
 * Quotation marks are the straight ones of a typewriter. German sets „…“ and ‚…‘, English “…” and ‘…’,
 * and the right marks show where a quotation begins and ends.
 */
export const straightQuotes: StyleRule = {
  id: 'straight-quotes',
  group: 'style',
  severity: 'hint',
  fix: 'set-quotes',
  check(reading) {
    const { language } = reading.post;
    const places = reading.prose.flatMap((prose) =>
      quotedPassages(prose.text, language).map(({ at, insert }) => {
        const to = prose.after(at);
        // An escaped mark takes its backslash along.
        const isEscaped = reading.read(prose.at(at), to) !== '"' && prose.text[at] === '"';
        return { from: isEscaped ? to - 1 : prose.at(at), to, insert };
      }),
    );
    return everyPlace(places, ({ from, to, insert }) => [{ from, to, insert }]);
  },
};
