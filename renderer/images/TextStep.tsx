import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';
import { TextArea } from '../ui/TextArea.js';
import styles from './AltPrompt.module.css';
import { PROMPT_OPTIONS } from './prompt-options.js';
import type { PromptView } from './prompt-view.js';
import { isToldInPost } from './told-in-post.js';
import { TileQuestion } from './TileQuestion.js';

/** “Is there text in the picture that one should read?”, and its wording. */
export function TextStep(view: PromptView) {
  const { state, dispatch } = view;
  const { t } = useTranslation('images');
  const { answers, problem } = state;
  return (
    <TileQuestion
      question={t('text.question')}
      value={answers.text}
      problem={problem === 'unanswered' ? t('problem.unanswered') : undefined}
      onChoose={(text) => dispatch({ do: 'answer', answers: { text } })}
      options={PROMPT_OPTIONS.text.map((id) => ({ id, label: t(`text.${id}`) }))}
    >
      {answers.text === 'typed' && <Wording {...view} />}
      {answers.text === 'in-post' && <p className={styles['note']}>{t('text.inPostHint')}</p>}
    </TileQuestion>
  );
}

function Wording({ state, dispatch }: PromptView) {
  const { t } = useTranslation('images');
  const { use, context, problem } = state;
  return (
    <div className={styles['question']}>
      <TextArea
        label={t('text.wording')}
        description={t('text.wordingHint')}
        error={problem === 'typed' ? t('problem.typed') : undefined}
        rows={3}
        lang={context.language}
        value={use.text}
        onChange={(text) => dispatch({ do: 'place', use: { text } })}
      />
      {isToldInPost(use.text, context) && (
        <Notice
          actions={
            <Button
              size="small"
              onPress={() => dispatch({ do: 'answer', answers: { text: 'in-post' } })}
            >
              {t('text.refer')}
            </Button>
          }
        >
          {t('text.standsInPost')}
        </Notice>
      )}
    </div>
  );
}
