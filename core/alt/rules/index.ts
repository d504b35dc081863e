import type { AltRule } from '../rule.js';
import { altFilename } from './alt-filename.js';
import { altGenericWord } from './alt-generic-word.js';
import { altMissing } from './alt-missing.js';
import { altPlaceholder } from './alt-placeholder.js';
import { decorativeWithAlt } from './decorative-with-alt.js';
import { featuredAltMissing } from './featured-alt-missing.js';

/**
 * Every rule, most fundamental first. The first blocking one that fires speaks alone: as long as
 * there is no alternative text worth the name, its finer faults do not matter.
 */
export const ALT_RULES: readonly AltRule[] = [
  featuredAltMissing,
  altMissing,
  decorativeWithAlt,
  altFilename,
  altPlaceholder,
  altGenericWord,
];
