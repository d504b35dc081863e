import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { Waiting } from '../../ui/Waiting.js';
import { ErrorText } from '../frame/ErrorText.js';
import { openLibrary } from './open-library.js';
import type { Opening } from './useOpening.js';

/** What `OpeningProblem` takes. */
export interface OpeningProblemProps {
  readonly opening: Opening;
}

/** What opening a library is at, or why it failed; one that is in use elsewhere can still be read. */
export function OpeningProblem({ opening }: OpeningProblemProps) {
  const { t } = useTranslation('app');
  const { problem, busy, progress, attempt } = opening;
  if (busy) return <Reading progress={progress} />;
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
            onPress={() => void attempt((tell) => openLibrary({ path, readOnly: true }, tell))}
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

/** That a library is read and, where that takes a while, how far it is. */
function Reading({ progress }: Pick<Opening, 'progress'>) {
  const { t } = useTranslation('app');
  const { done = 0, total = 0 } = progress ?? {};
  const label = t('welcome.readingOf', { done, total });
  return <Waiting {...{ label, done, total }}>{t('welcome.reading')}</Waiting>;
}
