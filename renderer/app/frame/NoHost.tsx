import { useTranslation } from 'react-i18next';
import type { BlogpultError } from '../../../core/contract/error-codes.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { ErrorText } from './ErrorText.js';
import styles from './NoHost.module.css';

/** What `NoHost` takes: why the start did not work. */
export interface NoHostProps {
  readonly error: BlogpultError;
}

/** The page when the host does not let us in or does not answer at the start. */
export function NoHost({ error }: NoHostProps) {
  const { t } = useTranslation('app');
  return (
    <main className={styles['page']}>
      <h1 className={styles['title']}>Blogpult</h1>
      <Notice
        tone="danger"
        title={t('noHost.title')}
        actions={
          <Button icon="refresh" onPress={() => location.reload()}>
            {t('noHost.retry')}
          </Button>
        }
      >
        <ErrorText error={error} />
      </Notice>
    </main>
  );
}
