import { useTranslation } from 'react-i18next';
import type { PostSummary } from '../../../core/contract/posts.js';
import { useIsReadOnly } from '../../host/queries.js';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { showList } from './desk-store.js';
import styles from './NoPost.module.css';
import { useListShown } from './useListShown.js';

/** What `NoPost` takes. */
export interface NoPostProps {
  readonly posts: readonly PostSummary[] | null;
  onNew(): void;
}

/** The middle of the desk while no post lies on it. */
export function NoPost({ posts, onNew }: NoPostProps) {
  const { t } = useTranslation('app');
  const isReadOnly = useIsReadOnly();
  const listShown = useListShown();
  if (posts === null) return null;
  const toChoose = listShown ? 'noPost.choose' : 'noPost.chooseHidden';
  return (
    <div className={styles['middle']}>
      <h1 className="visually-hidden">{t('region.text')}</h1>
      <EmptyState
        icon="article"
        title={t('noPost.title')}
        action={
          <div className={styles['actions']}>
            {!listShown && posts.length > 0 && (
              <Button icon="sidebar" onPress={showList}>
                {t('noPost.list')}
              </Button>
            )}
            <Button icon="plus" variant="primary" isDisabled={isReadOnly} onPress={onNew}>
              {t('noPost.new')}
            </Button>
          </div>
        }
      >
        {t(posts.length === 0 ? 'noPost.first' : toChoose)}
      </EmptyState>
    </div>
  );
}
