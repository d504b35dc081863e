import { findImages } from '../image/find-images.js';
import type { BlogProfile } from '../post/blog-profile.js';
import type { Post } from '../post/post.js';
import { splitAtBreak } from '../post/teaser-break.js';

/** What the blog's own theme does otherwise than our pages show; the interface has a sentence for each. */
export type ThemeDifference =
  | 'excerptOnly'
  | 'cards'
  | 'altReplaced'
  | 'featuredTwice'
  | 'excerptAbove'
  | 'excerptIgnored'
  | 'leftOutside'
  | 'ownMoreText';

/** Where a difference shows: on the post's own page, or in lists. */
export type DifferencePlace = 'article' | 'list';

interface Rule {
  readonly difference: ThemeDifference;
  readonly themes: readonly BlogProfile['targetTheme'][];
  readonly place: DifferencePlace;
  readonly applies: (post: Post) => boolean;
}

const always = () => true;
const hasExcerpt = (post: Post) => post.excerpt.trim() !== '';
const hasBreak = (post: Post) => splitAtBreak(post.body) !== null;

/** As tried on real WordPress sites with the themes Twenty Sixteen to Twenty Twenty-Five. */
const RULES: readonly Rule[] = [
  { difference: 'excerptOnly', themes: ['2021'], place: 'list', applies: always },
  { difference: 'cards', themes: ['2023', '2024'], place: 'list', applies: always },
  {
    difference: 'altReplaced',
    themes: ['2023', '2024'],
    place: 'list',
    applies: (post) => post.featured?.decision === 'described',
  },
  { difference: 'featuredTwice', themes: ['2016', '2025'], place: 'article', applies: showsTwice },
  { difference: 'excerptAbove', themes: ['2016'], place: 'list', applies: hasExcerpt },
  { difference: 'excerptIgnored', themes: ['2025'], place: 'list', applies: hasExcerpt },
  {
    difference: 'leftOutside',
    themes: ['2025'],
    place: 'article',
    applies: (post) => findImages(post.body).some(({ use }) => use.align === 'left'),
  },
  { difference: 'ownMoreText', themes: ['2025'], place: 'list', applies: hasBreak },
];

/** In what the blog's own theme would show this post otherwise, at the places asked for. */
export function themeDifferences(
  post: Post,
  profile: Pick<BlogProfile, 'targetTheme'>,
  places: readonly DifferencePlace[],
): ThemeDifference[] {
  return RULES.filter(
    ({ themes, place, applies }) =>
      themes.includes(profile.targetTheme) && places.includes(place) && applies(post),
  ).map(({ difference }) => difference);
}

/** The title picture stands once more at the head of the text. */
function showsTwice({ featured, body }: Post): boolean {
  return featured !== null && findImages(body)[0]?.use.asset === featured.asset;
}
