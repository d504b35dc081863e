import { useTranslation } from 'react-i18next';
import styles from './AltPrompt.module.css';
import { promptPath } from './prompt-path.js';
import { placeOf, type PromptState } from './prompt-state.js';

/** The keys that answer the question on the screen, and only those: a field takes digits and Backspace itself. */
export function PromptKeys({ state }: { readonly state: PromptState }) {
  const { t } = useTranslation('images');
  return <p className={styles['keys']}>{t(keysOf(state))}</p>;
}

function keysOf({ step, answers, context }: PromptState) {
  if (step === 'describe') return 'prompt.keysInText';
  if (step === 'decorative') return 'prompt.keysToConfirm';
  const first = promptPath(answers, placeOf(context))[0] === step;
  return first ? 'prompt.keysFirst' : 'prompt.keys';
}
