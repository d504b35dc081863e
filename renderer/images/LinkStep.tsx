import { useTranslation } from 'react-i18next';
import { TextField } from '../ui/TextField.js';
import styles from './AltPrompt.module.css';
import { PROMPT_OPTIONS } from './prompt-options.js';
import type { PromptView } from './prompt-view.js';
import { TileQuestion } from './TileQuestion.js';

/** A picture in a link: where it leads when the picture is all there is, else what it adds to the words. */
export function LinkStep({ state, dispatch }: PromptView) {
  const { t } = useTranslation('images');
  const { context, use, answers, problem } = state;
  const { link, language } = context;
  if (link?.only === false) {
    return (
      <TileQuestion
        question={t('link.words', { words: link.text ?? '' })}
        value={answers.link}
        problem={problem === null ? undefined : t(`problem.${problem}`)}
        onChoose={(id) => dispatch({ do: 'answer', answers: { link: id } })}
        options={PROMPT_OPTIONS.link.map((id) => ({
          id,
          label: t(`link.${id}`),
          description: t(`link.${id}Hint`),
        }))}
      />
    );
  }
  return (
    <div data-question className={styles['question']}>
      <TextField
        label={t('link.question')}
        description={t('link.hint')}
        error={problem === null ? undefined : t(`problem.${problem}`)}
        lang={language}
        value={use.target}
        onChange={(target) => dispatch({ do: 'place', use: { target } })}
      />
      <p className={styles['note']}>{t('prompt.isLink', { target: link?.href ?? '' })}</p>
    </div>
  );
}
