import type { AltRule } from '../rule.js';
import { altAbbreviation } from './alt-abbreviation.js';
import { altActionWords } from './alt-action-words.js';
import { altAllCaps } from './alt-all-caps.js';
import { altCaptionMaterial } from './alt-caption-material.js';
import { altContainsMarkup } from './alt-contains-markup.js';
import { altContainsUrl } from './alt-contains-url.js';
import { altCreditLine } from './alt-credit-line.js';
import { altDuplicateInPost } from './alt-duplicate-in-post.js';
import { altEmoji } from './alt-emoji.js';
import { altEqualsCaption } from './alt-equals-caption.js';
import { altFilename } from './alt-filename.js';
import { altGenderInconsistent } from './alt-gender-inconsistent.js';
import { altGenericWord } from './alt-generic-word.js';
import { altKeywordStuffing } from './alt-keyword-stuffing.js';
import { altLanguageMismatch } from './alt-language-mismatch.js';
import { altLineBreak } from './alt-line-break.js';
import { altMissing } from './alt-missing.js';
import { altNameInconsistent } from './alt-name-inconsistent.js';
import { altNoFinalPunctuation } from './alt-no-final-punctuation.js';
import { altOpinionWords } from './alt-opinion-words.js';
import { altPlaceholder } from './alt-placeholder.js';
import { altRedundantPrefix } from './alt-redundant-prefix.js';
import { altRepeatedWord } from './alt-repeated-word.js';
import { altRepeatsNearbyText } from './alt-repeats-nearby-text.js';
import { altReusedUnconfirmed } from './alt-reused-unconfirmed.js';
import { altRunsIntoText } from './alt-runs-into-text.js';
import { altSpelling } from './alt-spelling.js';
import { altStaleAfterReplace } from './alt-stale-after-replace.js';
import { altSymbolsOnly } from './alt-symbols-only.js';
import { altTooLong } from './alt-too-long.js';
import { altTooShort } from './alt-too-short.js';
import { complexNoLongdesc } from './complex-no-longdesc.js';
import { decorativeSuspicious } from './decorative-suspicious.js';
import { decorativeWithAlt } from './decorative-with-alt.js';
import { decorativeWithCaption } from './decorative-with-caption.js';
import { featuredAltMissing } from './featured-alt-missing.js';
import { linkedAltMissing } from './linked-alt-missing.js';
import { linkedAltNotTarget } from './linked-alt-not-target.js';
import { linkedAltRedundantText } from './linked-alt-redundant-text.js';
import { logoNoOrganisation } from './logo-no-organisation.js';
import { portraitNoName } from './portrait-no-name.js';
import { textImageNoText } from './text-image-no-text.js';

/** Every rule, most fundamental first: those that speak alone, then warnings, then hints. */
export const ALT_RULES: readonly AltRule[] = [
  linkedAltMissing,
  featuredAltMissing,
  altMissing,
  decorativeWithAlt,
  altSymbolsOnly,
  altPlaceholder,
  altFilename,
  altGenericWord,
  altContainsMarkup,
  decorativeWithCaption,
  decorativeSuspicious,
  altRedundantPrefix,
  altEqualsCaption,
  altRepeatsNearbyText,
  altDuplicateInPost,
  altTooLong,
  altLanguageMismatch,
  altCreditLine,
  altContainsUrl,
  linkedAltNotTarget,
  linkedAltRedundantText,
  altActionWords,
  textImageNoText,
  portraitNoName,
  logoNoOrganisation,
  complexNoLongdesc,
  altKeywordStuffing,
  altStaleAfterReplace,
  altNameInconsistent,
  altTooShort,
  altSpelling,
  altRepeatedWord,
  altGenderInconsistent,
  altNoFinalPunctuation,
  altRunsIntoText,
  altEmoji,
  altLineBreak,
  altAllCaps,
  altReusedUnconfirmed,
  altCaptionMaterial,
  altOpinionWords,
  altAbbreviation,
];

/** The ids of the rules about descriptions; pictures have other findings too, about files, credits and rights. */
export const DESCRIPTION_RULES: ReadonlySet<string> = new Set(ALT_RULES.map(({ id }) => id));
