import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.js';
import { TextField } from '../ui/TextField.js';
import styles from './ExportPanel.module.css';
import type { ExportTarget } from './useTarget.js';

/** Names the file the bundle is written to: picked in a dialog where the host has one, typed elsewhere. */
export function TargetField({ target }: { readonly target: ExportTarget }) {
  const { t } = useTranslation('exporting');
  if (target.choose === null) {
    return (
      <section className={styles['section']}>
        <TextField
          label={t('target.label')}
          description={t('target.hint')}
          value={target.path}
          onChange={target.type}
          spellCheck="false"
          autoComplete="off"
        />
      </section>
    );
  }
  return (
    <section className={styles['section']}>
      <h3 className={styles['label']}>{t('target.label')}</h3>
      <p className={styles['path']}>{target.path}</p>
      <div>
        <Button size="small" icon="folder" onPress={() => void target.choose?.()}>
          {t('target.choose')}
        </Button>
      </div>
    </section>
  );
}
