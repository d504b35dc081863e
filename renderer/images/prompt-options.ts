import type { PromptAnswers, PromptStep } from './prompt-path.js';
import { PURPOSE_TILES } from './purpose-tiles.js';
import { promptStep, type PromptState } from './prompt-state.js';

/** The choices of a question with tiles, in the order of their digits. */
export const PROMPT_OPTIONS = {
  fits: ['yes', 'adapt', 'new'],
  purpose: PURPOSE_TILES.map(({ id }) => id),
  text: ['none', 'typed', 'in-post'],
  link: ['silent', 'describe'],
  needed: ['yes', 'no'],
  details: ['post', 'long', 'alt'],
} as const satisfies { readonly [Key in keyof PromptAnswers]: readonly PromptAnswers[Key][] };

/** The state with the tile of this digit (1 is the first) chosen; null where the question has none. */
export function chooseByDigit(state: PromptState, digit: number): PromptState | null {
  const { step } = state;
  if (!hasTiles(step)) return null;
  const chosen = PROMPT_OPTIONS[step][digit - 1];
  return chosen === undefined
    ? null
    : promptStep(state, { do: 'answer', answers: { [step]: chosen } });
}

function hasTiles(step: PromptStep): step is keyof PromptAnswers {
  return step in PROMPT_OPTIONS;
}
