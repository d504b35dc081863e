import type { Dispatch } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioTiles } from '../ui/RadioTiles.js';
import styles from './AltPrompt.module.css';
import type { PromptAction, PromptState } from './prompt-state.js';
import { PURPOSE_TILES } from './purpose-tiles.js';

/** What the first question takes. `alt` is the text that the picture has so far. */
export interface PurposeStepProps {
  readonly state: PromptState;
  readonly alt: string;
  readonly linkTarget: string | null;
  readonly dispatch: Dispatch<PromptAction>;
}

/** “What is the picture for?”: never an empty field first. */
export function PurposeStep({ state, alt, linkTarget, dispatch }: PurposeStepProps) {
  const { t } = useTranslation('images');
  return (
    <div data-question className={styles['tiles']}>
      {alt.trim() !== '' && (
        <p className={styles['note']}>
          {t('prompt.soFar')} <q>{alt}</q>
        </p>
      )}
      {linkTarget !== null && (
        <p className={styles['note']}>{t('prompt.isLink', { target: linkTarget })}</p>
      )}
      <RadioTiles
        label={t('prompt.purposeQuestion')}
        value={state.purpose}
        onChange={(purpose) => dispatch({ do: 'choose', purpose })}
        options={PURPOSE_TILES.map(({ id, icon }) => ({
          id,
          icon,
          label: t(`purpose.${id}`),
        }))}
      />
      <p className={styles['purposeHint']} aria-live="polite">
        {state.purpose === null ? t('prompt.choose') : t(`purposeHint.${state.purpose}`)}
      </p>
    </div>
  );
}
