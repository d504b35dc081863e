import { useTranslation } from 'react-i18next';
import { TextArea } from '../ui/TextArea.js';
import styles from './AltPrompt.module.css';
import { PROMPT_OPTIONS } from './prompt-options.js';
import type { PromptView } from './prompt-view.js';
import { TileQuestion } from './TileQuestion.js';

/** “Where are the details?” of a chart or a map: in the post, in a long description, or told already. */
export function DetailsStep({ state, dispatch }: PromptView) {
  const { t } = useTranslation('images');
  const { answers, use, context, problem, text } = state;
  return (
    <TileQuestion
      question={t('details.question')}
      value={answers.details}
      problem={problem === 'unanswered' ? t('problem.unanswered') : undefined}
      onChoose={(details) => dispatch({ do: 'answer', answers: { details } })}
      options={PROMPT_OPTIONS.details.map((id) => ({
        id,
        label: t(`details.${id}`),
        description: t(`details.${id}Hint`),
      }))}
      before={
        <p className={styles['note']}>
          {t('details.soFar')} <q>{text}</q>
        </p>
      }
    >
      {answers.details === 'long' && (
        <div className={styles['question']}>
          <TextArea
            label={t('details.longLabel')}
            description={t('details.longLabelHint')}
            error={problem === 'long' ? t('problem.long') : undefined}
            rows={6}
            lang={context.language}
            value={use.long}
            onChange={(long) => dispatch({ do: 'place', use: { long } })}
          />
        </div>
      )}
    </TileQuestion>
  );
}
