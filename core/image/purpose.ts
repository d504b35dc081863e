import { z } from 'zod';

/** What a picture is for in this place: the first question of the alt prompt, which chooses the next ones. */
export const ImagePurpose = z.enum([
  'scene',
  'portrait',
  'screenshot',
  'text',
  'chart',
  'logo',
  'collage',
  'link',
  'decorative',
]);
export type ImagePurpose = z.infer<typeof ImagePurpose>;
