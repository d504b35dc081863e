import { altHash } from '../../alt/alt-hash.js';
import { creditIn } from '../../alt/text/credits.js';
import type { ImageUse } from '../../image/image-use.js';
import { plainText } from '../../markdown/plain-text.js';
import type { StyleReading } from '../reading.js';
import type { StyleHit, StyleRule } from '../rule.js';

const ABOUT_FEATURED =
  /(?:Quelle|Bildquelle|Foto|Bild|Grafik|Titelbild|Beitragsbild|Credits?|Photo|Image)[^\n]{0,40}(?:Beitragsbild|Titelbild|Titelfoto|featured image|title image)|(?:Beitragsbild|Titelbild|Titelfoto|Featured image|Title image)[^\n:]{0,20}:/iu;

/**
 * A picture says neither in its credit nor in its caption whose it is. Most licences, and the law,
 * ask for the name beside the picture. Decorative pictures are left out, and for the featured image a
 * line in the text („Quelle Beitragsbild: …“) counts too.
 */
export const imageNoCredit: StyleRule = {
  id: 'image-no-credit',
  group: 'images',
  severity: 'warn',
  check(reading) {
    const { featured } = reading.post;
    const hits: StyleHit[] = [];
    if (featured !== null && lacksCredit(featured) && !isNamedInText(reading)) {
      hits.push({ from: null, to: null, image: imageOf(featured, 'featured') });
    }
    for (const { use, index, from, to } of reading.images) {
      if (lacksCredit(use)) hits.push({ from, to, image: imageOf(use, index) });
    }
    return hits;
  },
};

function lacksCredit({ decision, credit, caption }: ImageUse): boolean {
  return decision !== 'decorative' && credit.trim() === '' && creditIn(plainText(caption)) === null;
}

function isNamedInText({ prose }: StyleReading): boolean {
  return prose.some(({ text }) => ABOUT_FEATURED.test(text));
}

function imageOf({ asset, alt }: ImageUse, place: 'featured' | number) {
  return { asset, altHash: altHash(alt), place };
}
