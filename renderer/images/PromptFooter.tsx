import { useTranslation } from 'react-i18next';
import { FileTrigger } from 'react-aria-components';
import { Button } from '../ui/Button.js';
import { IconButton } from '../ui/IconButton.js';
import styles from './AltPrompt.module.css';
import { promptPath } from './prompt-path.js';
import { placeOf } from './prompt-state.js';
import type { PromptView } from './prompt-view.js';

/** What the prompt's foot takes. */
export interface PromptFooterProps extends PromptView {
  onLater(): void;
  readonly onAllLater?: (() => void) | undefined;
  readonly onRemove?: (() => void) | undefined;
  readonly onReplace?: ((file: File) => void) | undefined;
}

/** The picture formats a library takes, as a file dialog knows them. */
const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];

/** Back, later and on; always in sight. */
export function PromptFooter(props: PromptFooterProps) {
  const { state, dispatch, onLater, onAllLater, onRemove, onReplace } = props;
  const { t } = useTranslation('images');
  const path = promptPath(state.answers, placeOf(state.context));
  const first = path[0] === state.step;
  return (
    <div className={styles['footer']}>
      {onRemove !== undefined && (
        <IconButton icon="trash" label={t('prompt.remove')} onPress={onRemove} />
      )}
      {onReplace !== undefined && (
        <FileTrigger
          acceptedFileTypes={PICTURE_TYPES}
          onSelect={(files) => {
            const file = files?.item(0);
            if (file !== null && file !== undefined) onReplace(file);
          }}
        >
          <IconButton icon="refresh" label={t('prompt.replace')} />
        </FileTrigger>
      )}
      <span className={styles['spacer']} />
      {onAllLater !== undefined && (
        <Button variant="quiet" onPress={onAllLater}>
          {t('prompt.allLater')}
        </Button>
      )}
      <Button variant="quiet" onPress={onLater}>
        {t('prompt.later')}
      </Button>
      {!first && <Button onPress={() => dispatch({ do: 'back' })}>{t('prompt.back')}</Button>}
      {state.step !== 'decorative' && (
        <Button variant="primary" type="submit">
          {t(nameOfNext(state.step, path.at(-1) === state.step))}
        </Button>
      )}
    </div>
  );

  function nameOfNext(step: string, last: boolean) {
    const open = step === 'purpose' || (step === 'fits' && state.answers.fits !== 'yes');
    return last && !open ? 'prompt.done' : 'prompt.next';
  }
}
