import { useTranslation } from 'react-i18next';
import { client } from '../../host/client.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { ErrorText } from '../frame/ErrorText.js';
import type { Opening } from './useOpening.js';

/** What `OpeningProblem` takes. */
export interface OpeningProblemProps {
  readonly opening: Opening;
}

/** Why a library could not be opened; one that is in use elsewhere can still be read. */
export function OpeningProblem({ opening }: OpeningProblemProps) {
  const { t } = useTranslation('app');
  const { problem, busy, attempt } = opening;
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
            isDisabled={busy}
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
