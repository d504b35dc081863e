import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.js';
import styles from './AltPrompt.module.css';
import { detailToMove, moveDetail } from './move-detail.js';
import type { DetailPlace } from './prompt-state.js';
import type { PromptView } from './prompt-view.js';

/** What the offer to move a detail takes; `selected` are the words selected in the field. */
export interface MoveDetailProps extends PromptView {
  readonly selected: string;
}

const PLACES: readonly DetailPlace[] = ['caption', 'text', 'long'];

/** Offers to move words that make a description long to where they can be read at leisure. */
export function MoveDetail({ state, dispatch, selected }: MoveDetailProps) {
  const { t } = useTranslation('images');
  const detail = detailToMove(state, selected);
  if (detail === null) return null;
  const places = PLACES.filter((to) => to !== 'text' || state.context.place === 'body');
  return (
    <div className={styles['move']} role="group" aria-label={t('move.label')}>
      <p>
        {t('move.label')} <q>{detail.moved}</q>
      </p>
      <div className={styles['buttons']}>
        {places.map((to) => (
          <Button
            key={to}
            size="small"
            // The selection in the field must not be lost before the press arrives.
            preventFocusOnPress
            onPress={() => dispatch({ do: 'take', ...moveDetail(state, detail, to) })}
          >
            {t(`move.${to}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
