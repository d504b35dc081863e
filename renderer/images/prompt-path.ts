import type { ImageContext } from '../../core/alt/image-context.js';
import type { ImagePurpose } from '../../core/image/purpose.js';

/** One question of the alt prompt. */
export type PromptStep =
  'fits' | 'purpose' | 'text' | 'link' | 'needed' | 'describe' | 'details' | 'decorative';

/**
 * What was answered so far; null is not answered. `fits` judges a text that came from elsewhere,
 * `text` whether words can be read in the picture, `link` what a picture beside link words adds,
 * `details` where a chart's details are told.
 */
export interface PromptAnswers {
  readonly fits: 'yes' | 'adapt' | 'new' | null;
  readonly purpose: ImagePurpose | null;
  readonly text: 'none' | 'typed' | 'in-post' | null;
  readonly link: 'silent' | 'describe' | null;
  readonly needed: 'yes' | 'no' | null;
  readonly details: 'post' | 'long' | 'alt' | null;
}

/** What is known about the place and decides which questions are asked. `proposed`: the text comes from elsewhere. */
export interface PromptPlace {
  readonly link: ImageContext['link'];
  readonly proposed: boolean;
}

/** A portrait's and a logo's words are its name, which the last question asks for anyway. */
const ASKED_FOR_TEXT: ReadonlySet<ImagePurpose> = new Set<ImagePurpose>([
  'scene',
  'screenshot',
  'text',
  'chart',
  'collage',
]);

/** Only these can be ornaments without the author having said so with the first answer. */
const MAY_BE_NEEDLESS: ReadonlySet<ImagePurpose> = new Set<ImagePurpose>(['scene', 'collage']);

/**
 * The questions for these answers, in order, as far as they are known. The last one ends the prompt
 * once the answers before it are given.
 */
export function promptPath(answers: PromptAnswers, place: PromptPlace): PromptStep[] {
  if (!place.proposed) return ['purpose', ...afterPurpose(answers, place)];
  if (answers.fits === null || answers.fits === 'yes') return ['fits'];
  return ['fits', 'purpose', ...afterPurpose(answers, place)];
}

function afterPurpose(answers: PromptAnswers, { link }: PromptPlace): PromptStep[] {
  const { purpose } = answers;
  if (purpose === null) return [];
  if (purpose === 'decorative') return ['decorative'];
  const path: PromptStep[] = [];
  if (ASKED_FOR_TEXT.has(purpose)) path.push('text');
  if (link !== null) path.push('link');
  if (isSilentBeside(link, answers)) return [...path, 'decorative'];
  const asksWhetherNeeded = MAY_BE_NEEDLESS.has(purpose) || answers.text === 'in-post';
  if (link?.only === true || !asksWhetherNeeded) return [...path, ...describing(purpose)];
  return [...path, 'needed', ...(answers.needed === 'no' ? ORNAMENT : describing(purpose))];
}

/** The link has words of its own, and they say it all. */
function isSilentBeside(link: PromptPlace['link'], answers: PromptAnswers): boolean {
  return link?.only === false && answers.link === 'silent';
}

const ORNAMENT: readonly PromptStep[] = ['decorative'];

function describing(purpose: ImagePurpose): readonly PromptStep[] {
  return purpose === 'chart' ? ['describe', 'details'] : ['describe'];
}
