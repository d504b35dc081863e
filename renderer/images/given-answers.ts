import type { ImageContext } from '../../core/alt/image-context.js';
import { POINTER } from '../../core/alt/words/pointers.js';
import type { ImageUse } from '../../core/image/image-use.js';
import type { PromptAnswers } from './prompt-path.js';

const NOTHING: PromptAnswers = {
  fits: null,
  purpose: null,
  text: null,
  link: null,
  needed: null,
  details: null,
};

/** The answers that a picture's decision, made earlier, stands for. */
export function answersOf({ use }: Pick<ImageContext, 'use'>): PromptAnswers {
  if (use.decision === 'missing') return { ...NOTHING, purpose: use.purpose };
  const decorative = use.decision === 'decorative';
  return {
    fits: null,
    purpose: use.purpose ?? (decorative ? 'decorative' : null),
    text: use.text === '' ? 'none' : 'typed',
    link: decorative ? 'silent' : 'describe',
    needed: decorative ? 'no' : 'yes',
    details: detailsOf(use),
  };
}

/** Whether the words come from another place or another picture, so that somebody has to say that they fit. */
export function isProposed(use: ImageUse): boolean {
  if (use.decision === 'missing') return false;
  return use.unconfirmed || (use.confirmedFor !== null && !use.asset.startsWith(use.confirmedFor));
}

function detailsOf({ long, alt }: ImageUse): PromptAnswers['details'] {
  if (long !== '') return 'long';
  return POINTER.test(alt) ? 'post' : 'alt';
}
