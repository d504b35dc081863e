import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImageUse } from '../../core/image/image-use.js';
import { Button } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';
import styles from './AltPrompt.module.css';
import { LiveFindings, type FindingHelp } from './LiveFindings.js';
import type { PromptView } from './prompt-view.js';

/** “Screen readers skip the picture. Right?”: decorative is a decision, never a way round the field. */
export function DecorativeStep(props: PromptView & { readonly help: FindingHelp }) {
  const { state, dispatch, help } = props;
  const { t } = useTranslation('images');
  const { link } = state.context;
  const id = useId();
  const describe = () => {
    const { purpose } = state.answers;
    dispatch({
      do: 'answer',
      answers: {
        purpose: purpose === 'decorative' ? null : purpose,
        link: 'describe',
        needed: 'yes',
      },
    });
    dispatch({ do: 'go', step: purpose === 'decorative' ? 'purpose' : 'describe' });
  };
  const instead = (
    <Button wide onPress={describe}>
      {t('decorative.describeInstead')}
    </Button>
  );
  if (link?.only === true) {
    return (
      <div data-question className={styles['question']}>
        <Notice tone="warn" title={t('decorative.linkTitle')} actions={instead}>
          {t('decorative.linkText', { target: state.use.target || link.href })}
        </Notice>
      </div>
    );
  }
  const use: ImageUse = {
    ...state.use,
    alt: '',
    decision: 'decorative',
    purpose: state.answers.purpose,
    unconfirmed: false,
    confirmedFor: null,
  };
  return (
    <div
      data-question
      role="group"
      aria-labelledby={id}
      aria-describedby={`${id}-text`}
      className={styles['question']}
    >
      <h3 id={id} className={styles['heading']}>
        {t('decorative.question')}
      </h3>
      <p id={`${id}-text`}>{t(link === null ? 'decorative.text' : 'decorative.linkWords')}</p>
      {state.text.trim() !== '' && (
        <Notice tone="info">{t('decorative.dropsText', { text: state.text })}</Notice>
      )}
      <div className={styles['choices']}>
        <Button variant="primary" type="submit" wide>
          {t('decorative.confirm')}
        </Button>
        {instead}
      </div>
      <LiveFindings {...{ state, dispatch, help, use }} />
    </div>
  );
}
