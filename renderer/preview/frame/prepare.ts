import type { BlogProfile } from '../../../core/post/blog-profile.js';
import type { Language } from '../../../core/post/post.js';
import type { Appearance } from '../useAppAppearance.js';
import { calmLinks } from './calm-links.js';
import { withoutImages, type AltWords } from './no-images.js';
import { placePictures, type PictureWords, type PlacedPicture } from './place-pictures.js';
import { PREVIEW_CSS, TEXT_CSS } from './preview-css.js';
import { settleAppearance } from './settle-theme.js';
import { textView, type Say } from './text-view.js';
import { themeCss } from './theme-css.js';

/** How a page is shown: as it looks, without its pictures, or as text that is read out. */
export type Show = 'page' | 'noImages' | 'text';

/** Everything the frame says by itself, in the interface's language. */
export interface FrameWords extends PictureWords, AltWords {
  readonly language: Language;
  readonly allPosts: string;
  readonly linkTo: (target: string) => string;
  readonly say: Say;
}

/** What cleaned nodes become before they are shown. `entry` is the draft's place in a list, from 0. */
export interface Preparation {
  readonly show: Show;
  readonly entry: number | null;
  readonly words: FrameWords;
  readonly picture: (src: string) => PlacedPicture;
}

/** Readies cleaned nodes for the frame: pictures in place or away, links calm, the draft outlined. */
export function prepareNodes(nodes: DocumentFragment, preparation: Preparation): void {
  const { show, entry, words, picture } = preparation;
  if (show === 'text') {
    nodes.replaceChildren(textView(nodes, words.say));
    return;
  }
  if (show === 'noImages') withoutImages(nodes, words);
  else placePictures(nodes, picture, words);
  calmLinks(nodes, words.linkTo);
  if (entry !== null)
    nodes.querySelectorAll('.site-main > article')[entry]?.classList.add('bp-draft');
}

/** The whole style of the frame for a blog. */
export function frameCss(profile: BlogProfile, appearance: Appearance, show: Show): string {
  if (show === 'text') return settleAppearance(TEXT_CSS, appearance);
  return `${themeCss(profile, appearance)}\n${PREVIEW_CSS}`;
}
