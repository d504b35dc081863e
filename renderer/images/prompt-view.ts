import type { Dispatch } from 'react';
import type { PromptAction, PromptState } from './prompt-state.js';

/** What every question of the prompt takes: where it stands, and what can happen. */
export interface PromptView {
  readonly state: PromptState;
  readonly dispatch: Dispatch<PromptAction>;
}
