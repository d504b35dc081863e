import type { Dispatch } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';
import styles from './AltPrompt.module.css';
import type { PromptAction, PromptState } from './prompt-state.js';

/** What the question about an ornament takes. */
export interface DecorativeStepProps {
  readonly state: PromptState;
  readonly linkTarget: string | null;
  readonly dispatch: Dispatch<PromptAction>;
}

/** “Is something missing when the picture is gone?”: decorative is a decision, never a way round the field. */
export function DecorativeStep({ state, linkTarget, dispatch }: DecorativeStepProps) {
  const { t } = useTranslation('images');
  const back = (
    <Button onPress={() => dispatch({ do: 'back' })}>{t('decorative.describeInstead')}</Button>
  );
  if (linkTarget !== null) {
    return (
      <div data-question className={styles['question']}>
        <Notice tone="warn" title={t('decorative.linkTitle')} actions={back}>
          {t('decorative.linkText', { target: linkTarget })}
        </Notice>
      </div>
    );
  }
  return (
    <div className={styles['question']}>
      <h3 className={styles['heading']}>{t('question.decorative')}</h3>
      <p>{t('decorative.text')}</p>
      {state.use.caption !== '' && <Notice tone="warn">{t('decorative.caption')}</Notice>}
      {state.text.trim() !== '' && (
        <Notice tone="info">{t('decorative.dropsText', { text: state.text })}</Notice>
      )}
      <div data-question className={styles['choices']}>
        <Button variant="primary" type="submit" wide>
          {t('decorative.confirm')}
        </Button>
        <Button wide onPress={() => dispatch({ do: 'back' })}>
          {t('decorative.describeInstead')}
        </Button>
      </div>
    </div>
  );
}
