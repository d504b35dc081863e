import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../../core/post/post.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { arrange } from '../desk/desk-store.js';
import styles from '../desk/DeskFrame.module.css';
import { seenFresh, useSyncState } from './sync-state.js';

/** What `SyncNotice` takes. */
export interface SyncNoticeProps {
  readonly post: RecordId;
}

/** Says who changed the open post, once its text is another one. */
export function SyncNotice({ post }: SyncNoticeProps) {
  const { t } = useTranslation('exchange');
  const came = useSyncState(({ fresh }) => fresh.find((one) => one.post === post));
  if (came === undefined || came.receipt === 'added') return null;
  const by = came.by || t('came.somebody');
  const decides = came.receipt === 'waiting';
  return (
    <div className={styles['notice']}>
      <Notice
        tone={decides ? 'warn' : 'info'}
        onDismiss={() => seenFresh(post)}
        actions={
          <Button size="small" onPress={() => arrange({ page: decides ? 'exchange' : 'versions' })}>
            {t(decides ? 'waiting.decide' : 'came.versions')}
          </Button>
        }
      >
        {t(`came.${came.receipt}`, { by })}
      </Notice>
    </div>
  );
}
