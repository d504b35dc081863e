import { useTranslation } from 'react-i18next';
import type { PostSummary } from '../../../core/contract/posts.js';
import { useIsReadOnly } from '../../host/queries.js';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import styles from './NoPost.module.css';

/** What `NoPost` takes. */
export interface NoPostProps {
  readonly posts: readonly PostSummary[] | null;
  onNew(): void;
}

/** The middle of the desk while no post lies on it. */
export function NoPost({ posts, onNew }: NoPostProps) {
  const { t } = useTranslation('app');
  const isReadOnly = useIsReadOnly();
  if (posts === null) return null;
  return (
    <div className={styles['middle']}>
      <h1 className="visually-hidden">{t('region.text')}</h1>
      <EmptyState
        icon="article"
        title={t('noPost.title')}
        action={
          <Button icon="plus" variant="primary" isDisabled={isReadOnly} onPress={onNew}>
            {t('noPost.new')}
          </Button>
        }
      >
        {t(posts.length === 0 ? 'noPost.first' : 'noPost.choose')}
      </EmptyState>
    </div>
  );
}
