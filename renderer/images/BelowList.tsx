import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.js';
import styles from './AltPrompt.module.css';
import type { PromptView } from './prompt-view.js';

/** What was moved out of the description so far, so that nothing goes unseen. */
export function BelowList({ state, dispatch }: PromptView) {
  const { t } = useTranslation('images');
  const { below, use, answers } = state;
  const long = answers.purpose === 'chart' ? '' : use.long;
  if (below.length === 0 && long === '') return null;
  return (
    <ul className={styles['below']}>
      {below.map((text, index) => (
        <li key={index}>
          <p>
            {t('move.goesToText')} <q>{text}</q>
          </p>
          <Button
            size="small"
            variant="quiet"
            icon="undo"
            onPress={() => {
              dispatch({ do: 'keepOut', index });
              dispatch({ do: 'write', text: `${state.text.trim()} ${text}` });
            }}
          >
            {t('move.back')}
          </Button>
        </li>
      ))}
      {long !== '' && (
        <li>
          <p>
            {t('move.goesToLong')} <q>{long}</q>
          </p>
          <Button
            size="small"
            variant="quiet"
            icon="undo"
            onPress={() => {
              dispatch({ do: 'place', use: { long: '' } });
              dispatch({ do: 'write', text: `${state.text.trim()} ${long}` });
            }}
          >
            {t('move.back')}
          </Button>
        </li>
      )}
    </ul>
  );
}
