import { useTranslation } from 'react-i18next';
import styles from './AltPrompt.module.css';
import { PROMPT_OPTIONS } from './prompt-options.js';
import type { PromptView } from './prompt-view.js';
import { TileQuestion } from './TileQuestion.js';

/** “Does this text fit here too?”: for words that come from another place or another picture. */
export function FitsStep({ state, dispatch }: PromptView) {
  const { t } = useTranslation('images');
  const { use, language } = state.context;
  const from = use.unconfirmed ? 'reused' : 'replaced';
  const kind = use.decision === 'decorative' ? 'decorative' : 'described';
  return (
    <TileQuestion
      question={t(`fits.${kind}`)}
      value={state.answers.fits}
      problem={state.problem === null ? undefined : t(`problem.${state.problem}`)}
      onChoose={(fits) => dispatch({ do: 'answer', answers: { fits } })}
      options={PROMPT_OPTIONS.fits.map((id) => ({ id, label: t(`fits.${id}`) }))}
      before={
        <>
          {use.decision === 'described' && (
            <blockquote className={styles['proposal']} lang={use.lang ?? language}>
              {use.alt}
            </blockquote>
          )}
          <p className={styles['note']}>{t(`fits.${from}`)}</p>
        </>
      }
    />
  );
}
