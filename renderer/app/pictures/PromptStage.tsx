import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { isNowhere } from '../../ui/useFocusReturn.js';
import styles from './PromptStage.module.css';

/** What `PromptStage` takes. */
export interface PromptStageProps {
  readonly prompt: ReactNode;
  /** Whether the prompt stands back behind `children`. */
  readonly isBack: boolean;
  /** Pictures that wait for an answer, the prompt's own among them. */
  readonly count: number;
  readonly children: ReactNode;
  onReturn(): void;
}

/** Shows the alt prompt, or what was asked for meanwhile below a line that leads back. Nothing typed is lost. */
export function PromptStage({ prompt, isBack, count, children, onReturn }: PromptStageProps) {
  const { t } = useTranslation('app');
  const stage = useRef<HTMLDivElement>(null);
  const way = useRef<HTMLDivElement>(null);
  const wasBack = useRef(isBack);
  useEffect(() => {
    if (wasBack.current === isBack) return;
    wasBack.current = isBack;
    // A panel takes the focus by itself, and whoever types keeps it; nobody may be left with none.
    if (!isLost(stage.current, isBack)) return;
    if (isBack) way.current?.querySelector('button')?.focus();
    else stage.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [isBack]);
  return (
    <>
      <div ref={stage} hidden={isBack}>
        {prompt}
      </div>
      {isBack && (
        <div className={styles['behind']}>
          <div ref={way} className={styles['way']}>
            <p>{t('pictures.prompt.back', { count })}</p>
            <Button size="small" onPress={onReturn}>
              {t('pictures.prompt.return')}
            </Button>
          </div>
          <div className={styles['shown']}>{children}</div>
        </div>
      )}
    </>
  );
}

/** Whether the focus is nowhere, or in the prompt while that is hidden. */
function isLost(prompt: HTMLElement | null, isHidden: boolean): boolean {
  return isNowhere() || (isHidden && prompt?.contains(document.activeElement) === true);
}
