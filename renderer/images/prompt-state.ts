import { altDecision, type ImageUse } from '../../core/image/image-use.js';
import type { ImagePurpose } from '../../core/image/purpose.js';
import type { Language } from '../../core/post/post.js';
import { isUntouchedStarter, openGaps, starterFor } from './starters.js';

/** What the alt prompt asks right now. */
export type PromptStep = 'purpose' | 'describe' | 'decorative';

/** What keeps a description from being taken: nothing written, or gaps of the frame left open. */
export type PromptProblem = 'empty' | 'gaps';

/** A running prompt. `text` is the description as typed; caption, credit and placement live in `use`. */
export interface PromptState {
  readonly step: PromptStep;
  readonly use: ImageUse;
  readonly purpose: ImagePurpose | null;
  readonly text: string;
  readonly problem: PromptProblem | null;
}

/** Everything that can happen in the prompt. */
export type PromptAction =
  | { readonly do: 'choose'; readonly purpose: ImagePurpose }
  | { readonly do: 'next'; readonly language: Language }
  | { readonly do: 'back' }
  | { readonly do: 'write'; readonly text: string }
  | { readonly do: 'place'; readonly use: Partial<ImageUse> }
  | { readonly do: 'complain'; readonly problem: PromptProblem };

/** Opens the prompt: at the first question, or at the text when the purpose is known and decided. */
export function startPrompt(use: ImageUse): PromptState {
  const purpose = use.decision === 'decorative' ? 'decorative' : use.purpose;
  const known = use.decision !== 'missing' && purpose !== null;
  return {
    step: known ? stepFor(purpose) : 'purpose',
    use,
    purpose,
    text: use.decision === 'decorative' ? '' : use.alt,
    problem: null,
  };
}

/** One step of the prompt; pure. */
export function promptStep(state: PromptState, action: PromptAction): PromptState {
  switch (action.do) {
    case 'choose':
      return { ...state, purpose: action.purpose };
    case 'next':
      return state.purpose === null ? state : ask(state, state.purpose, action.language);
    case 'back':
      return { ...state, step: 'purpose', problem: null };
    case 'write':
      return { ...state, text: action.text.replace(/\s*[\r\n]+\s*/g, ' '), problem: null };
    case 'place':
      return { ...state, use: { ...state.use, ...action.use } };
    case 'complain':
      return { ...state, problem: action.problem };
  }
}

/** The use as described right now, or why it cannot be taken yet. */
export function describedUse(state: PromptState): ImageUse | PromptProblem {
  const alt = state.text.trim();
  if (alt === '') return 'empty';
  if (openGaps(alt).length > 0) return 'gaps';
  return { ...state.use, alt, decision: altDecision(alt, false), purpose: state.purpose };
}

/** The use as an ornament: an explicit decision, with no text that would contradict it. */
export function decorativeUse(state: PromptState): ImageUse {
  return { ...state.use, alt: '', decision: 'decorative', purpose: 'decorative' };
}

/** Caption, credit and placement as they are now, with description and decision as they were; null when nothing changed. */
export function placementOnly(state: PromptState, before: ImageUse): ImageUse | null {
  const { caption, credit, align, width } = state.use;
  const after = { ...before, caption, credit, align, width };
  return JSON.stringify(after) === JSON.stringify(before) ? null : after;
}

function ask(state: PromptState, purpose: ImagePurpose, language: Language): PromptState {
  const fresh = state.text.trim() === '' || isUntouchedStarter(state.text);
  const text = fresh ? starterFor(purpose, language) : state.text;
  return { ...state, step: stepFor(purpose), text, problem: null };
}

function stepFor(purpose: ImagePurpose): PromptStep {
  return purpose === 'decorative' ? 'decorative' : 'describe';
}
