import { useTranslation } from 'react-i18next';
import styles from './AltPrompt.module.css';
import type { PromptView } from './prompt-view.js';
import { PURPOSE_TILES } from './purpose-tiles.js';
import { TileQuestion } from './TileQuestion.js';

/** “What is the picture for?”: never an empty field first. */
export function PurposeStep({ state, dispatch }: PromptView) {
  const { t } = useTranslation('images');
  const { purpose } = state.answers;
  const { link } = state.context;
  return (
    <TileQuestion
      columns={3}
      question={t('prompt.purposeQuestion')}
      value={purpose}
      onChoose={(id) => dispatch({ do: 'answer', answers: { purpose: id } })}
      options={PURPOSE_TILES.map(({ id, icon }) => ({ id, icon, label: t(`purpose.${id}`) }))}
      before={
        <>
          {state.text.trim() !== '' && (
            <p className={styles['note']}>
              {t('prompt.soFar')} <q>{state.text}</q>
            </p>
          )}
          {link !== null && (
            <p className={styles['note']}>{t('prompt.isLink', { target: link.href })}</p>
          )}
        </>
      }
    >
      <p className={styles['purposeHint']} aria-live="polite">
        {purpose === null ? t('prompt.choose') : t(`purposeHint.${purpose}`)}
      </p>
    </TileQuestion>
  );
}
