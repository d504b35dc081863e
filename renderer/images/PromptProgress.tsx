import { useTranslation } from 'react-i18next';
import styles from './AltPrompt.module.css';
import { promptPath } from './prompt-path.js';
import { placeOf, type PromptState } from './prompt-state.js';

/** Which question this is, in words and as a line of small marks. */
export function PromptProgress({ state }: { readonly state: PromptState }) {
  const { t } = useTranslation('images');
  const path = promptPath(state.answers, placeOf(state.context));
  const now = Math.max(0, path.indexOf(state.step));
  // Before the purpose is known nobody knows how many questions there are.
  const open = state.answers.purpose === null || path.length === 1;
  const words = open
    ? t('prompt.step', { number: now + 1 })
    : t('prompt.stepOf', { number: now + 1, total: path.length });
  return (
    <p className={styles['progress']} role="status">
      <span>{words}</span>
      <span className={styles['marks']} aria-hidden>
        {path.map((step, index) => (
          <span key={step} data-done={index <= now} />
        ))}
      </span>
    </p>
  );
}
