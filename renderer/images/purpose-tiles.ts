import type { ImagePurpose } from '../../core/image/purpose.js';
import type { IconName } from '../ui/Icon.js';

/** The purposes in the order in which the prompt offers them, each with its picture. */
export const PURPOSE_TILES: readonly { readonly id: ImagePurpose; readonly icon: IconName }[] = [
  { id: 'scene', icon: 'scene' },
  { id: 'portrait', icon: 'portrait' },
  { id: 'screenshot', icon: 'screenshot' },
  { id: 'text', icon: 'postcard' },
  { id: 'chart', icon: 'chart' },
  { id: 'logo', icon: 'logo' },
  { id: 'collage', icon: 'collage' },
  { id: 'link', icon: 'link' },
  { id: 'decorative', icon: 'decorative' },
];
