import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorCode } from '../../core/contract/error-codes.js';
import { Button } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';
import { backToGate, cancelExport, startExport } from './export-run.js';
import type { ExportState } from './export-state.js';
import styles from './ExportPanel.module.css';

/** What a `GateFooter` takes. `blocking` counts the findings that block, null until that is known. */
export interface GateFooterProps {
  readonly state: ExportState;
  readonly blocking: number | null;
  /** Back to the choice of posts, format and place. */
  onChoose(): void;
  /** Back to the text; a running export goes on. */
  onWrite(): void;
}

/** Failures of the chosen place: their sentences ask for another one. */
const PLACE_CODES: readonly ErrorCode[] = [
  'EXPORT_NO_SPACE',
  'EXPORT_FOLDER_MISSING',
  'EXPORT_FOLDER_DENIED',
  'EXPORT_TARGET_FOLDER',
  'EXPORT_NAME_REFUSED',
  'EXPORT_TARGET_LIBRARY',
];

/** The next step of the export, whatever it is just now. */
export function GateFooter({ state, blocking, onChoose, onWrite }: GateFooterProps) {
  const { t } = useTranslation('exporting');
  switch (state.phase) {
    case 'gate':
      if (blocking !== null && blocking > 0) return <PastTheGate count={blocking} />;
      return (
        <Button
          variant="primary"
          icon="export"
          isDisabled={blocking === null}
          onPress={() => startExport(false)}
        >
          {blocking === null ? t('checking') : t('now')}
        </Button>
      );
    case 'running':
      return (
        <>
          <Button icon="edit" onPress={onWrite}>
            {t('write')}
          </Button>
          <Button icon="stop" onPress={cancelExport}>
            {t('cancel')}
          </Button>
        </>
      );
    case 'target-exists':
      return (
        <>
          <Button variant="danger" onPress={() => startExport(state.force, true)}>
            {t('exists.replace')}
          </Button>
          <Button onPress={onChoose}>{t('exists.other')}</Button>
        </>
      );
    case 'done':
      return (
        <>
          <Button onPress={onChoose}>{t('another')}</Button>
          <Button variant="primary" onPress={onWrite}>
            {t('close')}
          </Button>
        </>
      );
    case 'failed':
      // Somebody wrote on meanwhile, and something is open again: that is looked at, not tried again.
      if (state.code === 'EXPORT_BLOCKED') {
        return <Button onPress={backToGate}>{t('toGate')}</Button>;
      }
      return (
        <>
          <Button onPress={onChoose}>
            {t(PLACE_CODES.includes(state.code) ? 'elsewherePlace' : 'elsewhere')}
          </Button>
          <Button variant="primary" onPress={() => startExport(state.force)}>
            {t('again')}
          </Button>
        </>
      );
  }
}

/** Going past the gate takes two steps: the second says what the bundle will tell about it. */
function PastTheGate({ count }: { readonly count: number }) {
  const { t } = useTranslation('exporting');
  // null: not asked yet. The focus goes to the careful answer, and back where it was after it.
  const [sure, setSure] = useState<boolean | null>(null);
  if (sure !== true) {
    return (
      <Button variant="quiet" autoFocus={sure === false} onPress={() => setSure(true)}>
        {t('gate.anyway')}
      </Button>
    );
  }
  return (
    <div className={styles['sure']}>
      <Notice tone="warn" title={t('gate.sureTitle')}>
        {t('gate.sureText', { count })}
      </Notice>
      <div className={styles['answers']}>
        <Button variant="danger" onPress={() => startExport(true)}>
          {t('gate.sure')}
        </Button>
        <Button autoFocus onPress={() => setSure(false)}>
          {t('gate.notSure')}
        </Button>
      </div>
    </div>
  );
}
