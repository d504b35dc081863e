import { type AltSettings, DEFAULT_ALT_SETTINGS } from '../../core/alt/settings.js';
import { lengthOutsideQuotes } from '../../core/alt/text/quotes.js';

/** How long a description is: `good` and `long` as the library has it, then `very-long`. Never a limit. */
export type LengthZone = 'good' | 'long' | 'very-long';

/** Characters outside quotation marks, as people count them, and the zone they fall into. */
export function altLength(
  text: string,
  { goodLength, longLength }: AltSettings = DEFAULT_ALT_SETTINGS,
): { count: number; zone: LengthZone } {
  const count = lengthOutsideQuotes(text);
  if (count <= goodLength) return { count, zone: 'good' };
  return { count, zone: count <= longLength ? 'long' : 'very-long' };
}
