import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';
import styles from './ExportPanel.module.css';
import { countBlocking } from './GateList.js';
import type { ChosenExport, ExportControl } from './useExport.js';

/** What an `ExportFooter` takes. `count` is how many posts are chosen. */
export interface ExportFooterProps {
  readonly control: ExportControl;
  readonly request: ChosenExport;
  readonly count: number;
  onClose(): void;
  /** The person wants to export once more. */
  onAnother(): void;
}

/** The next step of the export, whatever it is just now. */
export function ExportFooter({ control, request, count, onClose, onAnother }: ExportFooterProps) {
  const { t } = useTranslation('exporting');
  const { state, start, go, cancel, reset } = control;
  switch (state.phase) {
    case 'choosing':
    case 'checking':
      return (
        <Button
          variant="primary"
          icon="export"
          isDisabled={count === 0 || request.out.trim() === '' || state.phase === 'checking'}
          onPress={() => {
            start(request);
          }}
        >
          {state.phase === 'checking' ? t('checking') : t('export', { count })}
        </Button>
      );
    case 'blocked':
      return <GateFooter {...{ control, request }} count={countBlocking(state.blocked)} />;
    case 'running':
      return (
        <Button icon="stop" onPress={cancel}>
          {t('cancel')}
        </Button>
      );
    case 'target-exists':
      return (
        <>
          <Button
            variant="danger"
            onPress={() => {
              go({ ...request, replace: true }, state.force);
            }}
          >
            {t('exists.replace')}
          </Button>
          <Button onPress={reset}>{t('exists.other')}</Button>
        </>
      );
    case 'done':
      return (
        <>
          <Button variant="primary" onPress={onClose}>
            {t('close')}
          </Button>
          <Button
            onPress={() => {
              onAnother();
              reset();
            }}
          >
            {t('another')}
          </Button>
        </>
      );
    case 'failed':
      return <Button onPress={reset}>{t('back')}</Button>;
  }
}

/** Going past the gate takes two steps: the second says what the bundle will tell about it. */
function GateFooter({ control, request, count }: Omit<ExportFooterProps, 'onClose' | 'onAnother'>) {
  const { t } = useTranslation('exporting');
  // null: not asked yet. The focus goes to the careful answer, and back where it was after it.
  const [sure, setSure] = useState<boolean | null>(null);
  if (sure !== true) {
    return (
      <>
        <Button onPress={control.reset}>{t('back')}</Button>
        <Button
          variant="quiet"
          autoFocus={sure === false}
          onPress={() => {
            setSure(true);
          }}
        >
          {t('gate.anyway')}
        </Button>
      </>
    );
  }
  return (
    <div className={styles['sure']}>
      <Notice tone="warn" title={t('gate.sureTitle')}>
        {t('gate.sureText', { count })}
      </Notice>
      <div className={styles['buttons']}>
        <Button
          variant="danger"
          onPress={() => {
            control.go(request, true);
          }}
        >
          {t('gate.sure')}
        </Button>
        <Button
          autoFocus
          onPress={() => {
            setSure(false);
          }}
        >
          {t('gate.notSure')}
        </Button>
      </div>
    </div>
  );
}
