import { useTranslation } from 'react-i18next';
import type { PostStatus } from '../../core/post/post.js';
import { classNames } from '../ui/class-names.js';
import styles from './StatusMark.module.css';

/** What `StatusMark` takes. */
export interface StatusMarkProps {
  readonly status: PostStatus;
}

/** A post's status as a word, with a dot that fills on the way to the blog. */
export function StatusMark({ status }: StatusMarkProps) {
  const { t } = useTranslation('posts');
  return (
    <span className={styles['status']}>
      <span className={classNames(styles['dot'], styles[status])} aria-hidden />
      {t(`status.${status}`)}
    </span>
  );
}
