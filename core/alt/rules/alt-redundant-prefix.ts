import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { withCapital } from '../text/tidy.js';
import { ANNOUNCEMENTS, PHOTO_ANNOUNCEMENTS } from '../words/prefixes.js';

/**
 * The text begins by saying that it is a picture: „Das Bild zeigt …“, „Grafik mit …“, "Image of …".
 * Only the bare noun directly before „von“, „zeigt“ or a colon counts; „Foto von“ is a hint, and
 * none where the library wants the medium named. Qualified and composed nouns (Porträtfoto, Luftbild,
 * historisches Foto, Screenshot, Karte, Plakat …) tell something and are never meant.
 */
export const altRedundantPrefix: AltRule = {
  id: 'alt-redundant-prefix',
  severity: 'warn',
  applies: 'described',
  check: (context) => {
    const { alt } = readAlt(context);
    const strong = first(ANNOUNCEMENTS, alt);
    if (strong !== null) return { params: { prefix: strong.trim() } };
    const soft = context.settings.mediumNamed ? null : first(PHOTO_ANNOUNCEMENTS, alt);
    return soft === null ? null : { params: { prefix: soft.trim() }, severity: 'hint' };
  },
  fixes: [{ id: 'drop-prefix', apply: (use) => ({ ...use, alt: withoutPrefix(use.alt.trim()) }) }],
};

function first(patterns: readonly RegExp[], alt: string): string | null {
  for (const pattern of patterns) {
    const match = pattern.exec(alt);
    if (match !== null) return match[0];
  }
  return null;
}

/** What is left begins with a capital letter; „einer Frau“ keeps its case, for that needs a person. */
function withoutPrefix(alt: string): string {
  const prefix = first(ANNOUNCEMENTS, alt) ?? first(PHOTO_ANNOUNCEMENTS, alt);
  if (prefix === null) return alt;
  const rest = alt
    .slice(prefix.length)
    .replace(/^[\s:,–—-]+/u, '')
    .replace(/\s+zu\s+sehen(?=[.!?]?$)/iu, '');
  return rest === '' ? alt : withCapital(rest);
}
