import type { Dismissal } from '../../core/alt/dismissal.js';
import type { ImageContext } from '../../core/alt/image-context.js';
import { altDecision, type ImageUse } from '../../core/image/image-use.js';
import { frameFor, isUntouchedStarter } from './starters.js';
import { type PromptAnswers, promptPath, type PromptStep } from './prompt-path.js';
import { answersOf, isProposed } from './given-answers.js';

/** What keeps a question from being left: nothing chosen or written, or gaps of the frame left open. */
export type PromptProblem = 'unanswered' | 'empty' | 'gaps' | 'typed' | 'target' | 'long';

/**
 * A running prompt; every answer is kept, whichever way one goes. `text` is the description as typed,
 * `frame` the last one that was proposed. What else belongs to the picture lives in `use`. `below` are
 * paragraphs that go into the text under the picture; `judged` are the warnings judged not to apply.
 */
export interface PromptState {
  readonly context: ImageContext;
  /** The title of the page that a link around the picture opens, where it is known. */
  readonly linkTitle: string;
  readonly step: PromptStep;
  readonly answers: PromptAnswers;
  readonly use: ImageUse;
  readonly text: string;
  readonly frame: string;
  readonly below: readonly string[];
  readonly judged: readonly Dismissal[];
  readonly problem: PromptProblem | null;
}

/** Where words of a description can go instead. */
export type DetailPlace = 'caption' | 'text' | 'long';

/** Everything that can happen in the prompt besides going on. */
export type PromptAction =
  | { readonly do: 'answer'; readonly answers: Partial<PromptAnswers> }
  | { readonly do: 'write'; readonly text: string }
  | { readonly do: 'place'; readonly use: Partial<ImageUse> }
  | { readonly do: 'take'; readonly use: ImageUse; readonly below?: string }
  | { readonly do: 'keepOut'; readonly index: number }
  | { readonly do: 'judge'; readonly dismissal: Dismissal }
  | { readonly do: 'revoke'; readonly dismissal: Dismissal }
  | { readonly do: 'back' }
  | { readonly do: 'go'; readonly step: PromptStep }
  | { readonly do: 'become'; readonly state: PromptState };

/** What a prompt begins with. */
export interface PromptStart {
  readonly context: ImageContext;
  readonly linkTitle: string;
  readonly dismissals: readonly Dismissal[];
}

/** Opens the prompt: at the first question, or at the decision when one was made already. */
export function startPrompt({ context, linkTitle, dismissals }: PromptStart): PromptState {
  const { use } = context;
  const answers = answersOf(context);
  const path = promptPath(answers, placeOf(context));
  const decided = use.decision !== 'missing' && answers.purpose !== null;
  const ends = use.decision === 'decorative' ? 'decorative' : 'describe';
  return {
    context,
    linkTitle,
    step: decided && !isProposed(use) && path.includes(ends) ? ends : (path[0] ?? 'purpose'),
    answers,
    use: { ...use, target: use.target || linkTitle },
    text: use.decision === 'decorative' ? '' : use.alt,
    frame: '',
    below: [],
    judged: dismissals.filter(({ asset }) => asset === use.asset),
    problem: null,
  };
}

/** One step of the prompt; pure. */
export function promptStep(state: PromptState, action: PromptAction): PromptState {
  switch (action.do) {
    case 'answer':
      return { ...state, answers: { ...state.answers, ...action.answers }, problem: null };
    case 'write':
      return { ...state, text: action.text.replace(/\s*[\r\n]+\s*/g, ' '), problem: null };
    case 'place':
      return { ...state, use: { ...state.use, ...action.use }, problem: null };
    case 'take':
      return take(state, action.use, action.below ?? '');
    case 'keepOut':
      return { ...state, below: state.below.filter((_, index) => index !== action.index) };
    case 'judge':
      return { ...state, judged: [...state.judged, action.dismissal] };
    case 'revoke':
      return { ...state, judged: state.judged.filter((one) => one !== action.dismissal) };
    case 'back':
      return { ...state, step: before(state), problem: null };
    case 'go':
      return goTo(state, action.step);
    case 'become':
      return action.state;
  }
}

/** The place's part of a context that decides which questions come. */
export function placeOf(context: ImageContext) {
  return { link: context.link, proposed: isProposed(context.use) };
}

/** Goes to a question; the describing one gets its frame when nobody has written yet. */
export function goTo(state: PromptState, step: PromptStep): PromptState {
  if (step !== 'describe') return { ...state, step, problem: null };
  const { text, frame } = state;
  const fresh = text.trim() === '' || text === frame || isUntouchedStarter(text);
  if (!fresh) return { ...state, step, problem: null };
  const made = frameFor(state.answers, state.use, state.context);
  return { ...state, step, text: made, frame: made, problem: null };
}

/** The use as it stands in the describing question, for the findings beside it. */
export function currentUse(state: PromptState): ImageUse {
  const { use, answers, text } = state;
  const alt = text.trim();
  const purpose = answers.purpose;
  return {
    ...use,
    alt,
    decision: altDecision(alt, false),
    purpose,
    unconfirmed: false,
    confirmedFor: null,
  };
}

/** Takes an edit: its words, and for an ornament the question that confirms it. */
function take(state: PromptState, use: ImageUse, below: string): PromptState {
  const taken = {
    ...state,
    use,
    text: use.alt,
    below: below === '' ? state.below : [...state.below, below],
    problem: null,
  };
  if (use.decision !== 'decorative') return taken;
  const silent = state.context.link !== null;
  const answers = silent
    ? { ...state.answers, link: 'silent' as const }
    : { ...state.answers, purpose: 'decorative' as const };
  return { ...taken, text: state.text, answers, step: 'decorative' };
}

function before(state: PromptState): PromptStep {
  const path = promptPath(state.answers, placeOf(state.context));
  return path[Math.max(0, path.indexOf(state.step) - 1)] ?? 'purpose';
}
