import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Category } from '../../../core/post/category.js';
import { AssignmentForm } from '../../exchange/AssignmentForm.js';
import { client } from '../../host/client.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { ErrorText } from '../frame/ErrorText.js';
import { useAssigning } from './useAssigning.js';

/** What `AssignmentPart` takes; `by` is who asks. */
export interface AssignmentPartProps {
  readonly categories: readonly Category[];
  readonly by: string;
  onChanged(): void;
}

/** Asking a guest author: the form when it is wanted, then the file that was written. */
export function AssignmentPart({ categories, by, onChanged }: AssignmentPartProps) {
  const { t } = useTranslation('exchange');
  const [shown, setShown] = useState(false);
  const { busy, written, problem, assign } = useAssigning(by, t('assign.file'), onChanged);
  return (
    <>
      {!shown && (
        <div>
          <Button icon="edit" onPress={() => setShown(true)}>
            {t('assign.begin')}
          </Button>
        </div>
      )}
      {shown && written === null && <AssignmentForm {...{ categories, busy }} onAssign={assign} />}
      <div role="status">
        {problem !== null && (
          <Notice tone="danger">
            <ErrorText error={problem} />
          </Notice>
        )}
        {written !== null && (
          <Notice
            tone="ok"
            title={t('assign.done')}
            actions={
              <Button
                size="small"
                icon="folder-open"
                onPress={() => void client.app.reveal({ path: written })}
              >
                {t('assign.reveal')}
              </Button>
            }
          >
            {t('assign.send', { path: written })}
          </Notice>
        )}
      </div>
    </>
  );
}
