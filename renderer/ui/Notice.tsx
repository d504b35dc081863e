import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Notice.module.css';
import { classNames } from './class-names.js';
import { Icon, type IconName } from './Icon.js';
import { IconButton } from './IconButton.js';

/** What a `Notice` takes; names and texts are already translated. */
export interface NoticeProps {
  readonly tone?: 'info' | 'ok' | 'warn' | 'danger';
  readonly title?: string;
  readonly children: ReactNode;
  /** Buttons that offer the next step. */
  readonly actions?: ReactNode;
  readonly onDismiss?: (() => void) | undefined;
}

const ICONS: Record<NonNullable<NoticeProps['tone']>, IconName> = {
  info: 'info',
  ok: 'check',
  warn: 'alert',
  danger: 'alert',
};

/** A calm message in the page, read aloud when it appears (`danger` at once, others when there is a pause). */
export function Notice({ tone = 'info', title, children, actions, onDismiss }: NoticeProps) {
  const { t } = useTranslation('ui');
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className={classNames(styles['notice'], styles[tone])}
    >
      <Icon name={ICONS[tone]} />
      <div className={styles['body']}>
        {title !== undefined && <p className={styles['title']}>{title}</p>}
        <div className={styles['text']}>{children}</div>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
      {onDismiss !== undefined && (
        <IconButton icon="close" size="small" label={t('dismiss')} onPress={onDismiss} />
      )}
    </div>
  );
}
