import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { openLibrary } from './open-library.js';
import { FolderField } from './FolderField.js';
import type { Opening } from './useOpening.js';
import styles from './Welcome.module.css';

/** What `OpenFolderForm` takes. */
export interface OpenFolderFormProps {
  readonly opening: Opening;
  onBack(): void;
}

/** Opens a library that is already somewhere on the disk. */
export function OpenFolderForm({ opening, onBack }: OpenFolderFormProps) {
  const { t } = useTranslation('app');
  const [path, setPath] = useState('');
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void opening.attempt((tell) => openLibrary({ path: path.trim() }, tell));
      }}
    >
      <h2 className={styles['formTitle']}>{t('welcome.open')}</h2>
      <FolderField
        autoFocus
        label={t('welcome.folder')}
        description={t('welcome.openHint')}
        value={path}
        onChange={setPath}
      />
      <div className={styles['actions']}>
        <Button type="submit" variant="primary" isDisabled={opening.busy || path.trim() === ''}>
          {t(opening.busy ? 'welcome.busy' : 'welcome.openNow')}
        </Button>
        <Button variant="quiet" onPress={onBack}>
          {t('welcome.back')}
        </Button>
      </div>
    </form>
  );
}
