/** How long a description is: `good` up to 120 characters, `long` up to 180, then `very-long`. Never a limit. */
export type LengthZone = 'good' | 'long' | 'very-long';

/** Characters as people count them, and the zone they fall into. */
export function altLength(text: string): { count: number; zone: LengthZone } {
  const count = Array.from(text.trim()).length;
  if (count <= 120) return { count, zone: 'good' };
  return { count, zone: count <= 180 ? 'long' : 'very-long' };
}
