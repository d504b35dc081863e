import type { Dispatch } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.js';
import { IconButton } from '../ui/IconButton.js';
import styles from './AltPrompt.module.css';
import type { PromptAction, PromptState } from './prompt-state.js';

/** What the prompt's foot takes. */
export interface PromptFooterProps {
  readonly state: PromptState;
  readonly linkTarget: string | null;
  onLater(): void;
  onRemove?: (() => void) | undefined;
  readonly dispatch: Dispatch<PromptAction>;
}

/** Back, later and on; always in sight. */
export function PromptFooter({
  state,
  linkTarget,
  onLater,
  onRemove,
  dispatch,
}: PromptFooterProps) {
  const { t } = useTranslation('images');
  const first = state.step === 'purpose';
  const refused = state.step === 'decorative' && linkTarget !== null;
  return (
    <div className={styles['footer']}>
      {onRemove !== undefined && (
        <IconButton icon="trash" label={t('prompt.remove')} onPress={onRemove} />
      )}
      <span className={styles['spacer']} />
      <Button variant="quiet" onPress={onLater}>
        {t('prompt.later')}
      </Button>
      {!first && <Button onPress={() => dispatch({ do: 'back' })}>{t('prompt.back')}</Button>}
      {!refused && (
        <Button variant="primary" type="submit" isDisabled={first && state.purpose === null}>
          {t(first ? 'prompt.next' : 'prompt.done')}
        </Button>
      )}
    </div>
  );
}
