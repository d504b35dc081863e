import type { StyleRule } from '../rule.js';
import { abbreviationUnexplained } from './abbreviation-unexplained.js';
import { breakAtEdge } from './break-at-edge.js';
import { breakInsideBlock } from './break-inside-block.js';
import { breakTwice } from './break-twice.js';
import { bylineMissing } from './byline-missing.js';
import { categoryMissing } from './category-missing.js';
import { dateFar } from './date-far.js';
import { datePassed } from './date-passed.js';
import { doubleSpace } from './double-space.js';
import { excerptMissing } from './excerpt-missing.js';
import { featuredRepeated } from './featured-repeated.js';
import { genderMixed } from './gender-mixed.js';
import { guestBioMissing } from './guest-bio-missing.js';
import { guestBylineTyped } from './guest-byline-typed.js';
import { guestIntroductionMissing } from './guest-introduction-missing.js';
import { hardToRead } from './hard-to-read.js';
import { headingFaked } from './heading-faked.js';
import { headingOrder } from './heading-order.js';
import { htmlInText } from './html-in-text.js';
import { hyphenAsDash } from './hyphen-as-dash.js';
import { imageNoCredit } from './image-no-credit.js';
import { invisibleSigns } from './invisible-signs.js';
import { linkBareUrl } from './link-bare-url.js';
import { linkSaysNothing } from './link-says-nothing.js';
import { listFaked } from './list-faked.js';
import { longParagraph } from './long-paragraph.js';
import { longSentence } from './long-sentence.js';
import { paragraphEmpty } from './paragraph-empty.js';
import { placeholderLeft } from './placeholder-left.js';
import { statusEmpty } from './status-empty.js';
import { straightQuotes } from './straight-quotes.js';
import { teaserFloat } from './teaser-float.js';
import { teaserFootnote } from './teaser-footnote.js';
import { teaserLong } from './teaser-long.js';
import { teaserNoBreak } from './teaser-no-break.js';
import { teaserShort } from './teaser-short.js';
import { teaserTable } from './teaser-table.js';
import { titleMissing } from './title-missing.js';

/** Every rule of the house style: the words first, then what the blog makes of them, then pictures. */
export const STYLE_RULES: readonly StyleRule[] = [
  genderMixed,
  headingOrder,
  headingFaked,
  linkSaysNothing,
  linkBareUrl,
  htmlInText,
  paragraphEmpty,
  listFaked,
  placeholderLeft,
  straightQuotes,
  hyphenAsDash,
  doubleSpace,
  invisibleSigns,
  longSentence,
  longParagraph,
  hardToRead,
  abbreviationUnexplained,
  teaserNoBreak,
  breakTwice,
  breakInsideBlock,
  breakAtEdge,
  teaserLong,
  teaserShort,
  excerptMissing,
  teaserFootnote,
  teaserTable,
  teaserFloat,
  featuredRepeated,
  bylineMissing,
  guestBioMissing,
  guestIntroductionMissing,
  guestBylineTyped,
  titleMissing,
  categoryMissing,
  dateFar,
  datePassed,
  statusEmpty,
  imageNoCredit,
];
