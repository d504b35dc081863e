import { altHash } from '../../core/alt/alt-hash.js';
import type { Dismissal } from '../../core/alt/dismissal.js';
import { confirmUse, type ImageUse } from '../../core/image/image-use.js';
import { promptPath, type PromptStep } from './prompt-path.js';
import { goTo, placeOf, type PromptProblem, type PromptState, currentUse } from './prompt-state.js';
import { openGaps, withPointer } from './starters.js';

/** What came out of a prompt: the decided use, a paragraph for the text under the picture (or empty), judgements about it. */
export interface PromptAnswer {
  readonly use: ImageUse;
  readonly below: string;
  readonly dismissals: readonly Dismissal[];
}

/** The next state of a prompt, or its end. */
export type Advance = { readonly state: PromptState } | { readonly done: PromptAnswer };

/** Goes on from the question that is asked, if it is answered; `by` is who confirms the decision. */
export function advance(state: PromptState, by: string): Advance {
  const problem = problemOf(state);
  if (problem !== null) return { state: { ...state, problem } };
  const { step, answers } = state;
  if (step === 'decorative') return { done: answer(state, decorative(state), by) };
  if (step === 'fits' && answers.fits === 'yes') {
    return { done: answer(state, { ...state.context.use }, by) };
  }
  const path = promptPath(answers, placeOf(state.context));
  const next = path[path.indexOf(step) + 1];
  if (next === undefined) return { done: answer(state, described(state), by) };
  const fresh = step === 'fits' && answers.fits === 'new' ? { ...state, text: '' } : state;
  return { state: goTo(fresh, next) };
}

/** Caption, credit and placement as they are now, with description and decision as they were; null when nothing changed. */
export function placementOnly(state: PromptState): ImageUse | null {
  const before = state.context.use;
  const { caption, credit, align, width } = state.use;
  const after = { ...before, caption, credit, align, width };
  return JSON.stringify(after) === JSON.stringify(before) ? null : after;
}

type Check = (state: PromptState) => PromptProblem | null;

const CHECKS: Readonly<Record<PromptStep, Check>> = {
  fits: ({ answers }) => unless(answers.fits !== null),
  purpose: ({ answers }) => unless(answers.purpose !== null),
  text: ({ answers, use }) => {
    if (answers.text === null) return 'unanswered';
    return answers.text === 'typed' && use.text.trim() === '' ? 'typed' : null;
  },
  link: ({ answers, use, context }) => {
    if (context.link?.only === false) return unless(answers.link !== null);
    return use.target.trim() === '' ? 'target' : null;
  },
  needed: ({ answers }) => unless(answers.needed !== null),
  describe: ({ text }) => {
    if (text.trim() === '') return 'empty';
    return openGaps(text).length > 0 ? 'gaps' : null;
  },
  details: ({ answers, use }) => {
    if (answers.details === null) return 'unanswered';
    return answers.details === 'long' && use.long.trim() === '' ? 'long' : null;
  },
  decorative: () => null,
};

function problemOf(state: PromptState): PromptProblem | null {
  return CHECKS[state.step](state);
}

function unless(answered: boolean): PromptProblem | null {
  return answered ? null : 'unanswered';
}

function decorative({ use, answers }: PromptState): ImageUse {
  return { ...use, alt: '', decision: 'decorative', purpose: answers.purpose };
}

function described(state: PromptState): ImageUse {
  const { answers, context } = state;
  const use = currentUse(state);
  const isChart = answers.purpose === 'chart';
  return {
    ...use,
    alt: isChart ? withPointer(use.alt, answers.details === 'post', context.language) : use.alt,
    text: answers.text === 'none' ? '' : use.text,
    long: isChart && answers.details !== 'long' ? '' : use.long,
  };
}

function answer(state: PromptState, use: ImageUse, by: string): PromptAnswer {
  const hash = altHash(use.alt);
  return {
    // A target is only known where there is a link.
    use: confirmUse(state.context.link === null ? { ...use, target: '' } : use, by),
    below: state.below.join('\n\n'),
    dismissals: state.judged.filter((one) => one.asset === use.asset && one.altHash === hash),
  };
}
