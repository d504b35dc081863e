import type { ImagePurpose } from '../../image/purpose.js';

/** What is hardly ever decoration. */
export const INFORMATIVE_PURPOSES: ReadonlySet<ImagePurpose> = new Set<ImagePurpose>([
  'portrait',
  'text',
  'chart',
  'logo',
  'screenshot',
]);

/** What cannot be described in one word. */
export const MANY_WORDED_PURPOSES: ReadonlySet<ImagePurpose> = new Set<ImagePurpose>([
  'scene',
  'screenshot',
  'text',
  'chart',
  'collage',
]);
