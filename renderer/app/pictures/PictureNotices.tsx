import { useTranslation } from 'react-i18next';
import { Meter } from '../../ui/Meter.js';
import { Notice } from '../../ui/Notice.js';
import { ErrorText } from '../frame/ErrorText.js';
import type { AddPictures } from './useAddPictures.js';

/** What `PictureNotices` takes. */
export interface PictureNoticesProps {
  readonly pictures: Pick<AddPictures, 'progress' | 'refusals' | 'dismissRefusals'>;
}

/** How far the pictures are, and one notice for all that were refused. */
export function PictureNotices({ pictures }: PictureNoticesProps) {
  const { t } = useTranslation('app');
  const { progress, refusals, dismissRefusals } = pictures;
  return (
    <>
      {progress !== null && (
        <Notice>
          {t('pictures.adding', { number: progress.done + 1, total: progress.total })}
          <Meter
            label={t('pictures.progress', progress)}
            total={progress.total}
            parts={[{ value: progress.done, tone: 'accent' }]}
          />
        </Notice>
      )}
      {refusals.length > 0 && (
        <Notice
          tone="warn"
          title={t('pictures.refused', { count: refusals.length })}
          onDismiss={dismissRefusals}
        >
          <ul>
            {refusals.map(({ name, error }, index) => (
              <li key={index}>
                {/* Most sentences name the picture themselves. */}
                {error.detail['name'] === undefined && <b>{name}: </b>}
                <ErrorText error={error} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
