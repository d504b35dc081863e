import { useTranslation } from 'react-i18next';
import { client } from '../../host/client.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { ErrorText } from '../frame/ErrorText.js';
import type { Opening } from './useOpening.js';
import styles from './Welcome.module.css';

/** What `OpeningProblem` takes. */
export interface OpeningProblemProps {
  readonly opening: Opening;
}

/** What opening a library is at, or why it failed; one that is in use elsewhere can still be read. */
export function OpeningProblem({ opening }: OpeningProblemProps) {
  const { t } = useTranslation('app');
  const { problem, busy, attempt } = opening;
  if (busy) {
    return (
      <p role="status" className={styles['reading']}>
        {t('welcome.reading')}
      </p>
    );
  }
  if (problem === null) return null;
  const path = problem.detail['path'];
  const inUse = problem.code === 'LIBRARY_IN_USE' && typeof path === 'string';
  return (
    <Notice
      tone="danger"
      actions={
        inUse ? (
          <Button
            size="small"
            icon="eye"
            onPress={() => void attempt(() => client.library.open({ path, readOnly: true }))}
          >
            {t('welcome.openReadOnly')}
          </Button>
        ) : undefined
      }
    >
      <ErrorText error={problem} />
    </Notice>
  );
}
