import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { creditIn } from '../text/credits.js';
import { withoutAnnouncement } from '../text/without-announcement.js';
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
    // „Foto: Ada Lind“ is a credit and nothing else.
    if (creditIn(alt)?.from === 0) return null;
    const strong = first(ANNOUNCEMENTS, alt);
    if (strong !== null) return { params: { prefix: strong.trim() } };
    const soft = context.settings.mediumNamed ? null : first(PHOTO_ANNOUNCEMENTS, alt);
    return soft === null ? null : { params: { prefix: soft.trim() }, severity: 'hint' };
  },
  fixes: [
    {
      id: 'drop-prefix',
      apply: (use) => {
        const whole = use.alt.trim();
        const prefix = first(ANNOUNCEMENTS, whole) ?? first(PHOTO_ANNOUNCEMENTS, whole);
        const alt = prefix === null ? null : withoutAnnouncement(whole, prefix);
        return alt === null ? null : { ...use, alt };
      },
    },
  ],
};

function first(patterns: readonly RegExp[], alt: string): string | null {
  for (const pattern of patterns) {
    const match = pattern.exec(alt);
    if (match !== null) return match[0];
  }
  return null;
}
