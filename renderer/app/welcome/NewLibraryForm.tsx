import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../host/client.js';
import { useLanguage } from '../../i18n/index.js';
import { Button } from '../../ui/Button.js';
import { TextField } from '../../ui/TextField.js';
import { FolderField } from './FolderField.js';
import { folderFor } from './library-folder.js';
import type { Opening } from './useOpening.js';
import styles from './Welcome.module.css';

/** What `NewLibraryForm` takes. `suggested` is the host's folder for a first library, absolute. */
export interface NewLibraryFormProps {
  readonly sample: boolean;
  readonly suggested: string;
  readonly opening: Opening;
  onBack(): void;
}

/** Asks for a name and a folder and makes a library there, empty or as a copy of the sample. */
export function NewLibraryForm({ sample, suggested, opening, onBack }: NewLibraryFormProps) {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const [name, setName] = useState(sample ? t('welcome.sampleName') : '');
  const [folder, setFolder] = useState<string | null>(null);
  const path = folder ?? folderFor(name, suggested);
  const start = () =>
    opening.attempt(() =>
      client.library.create({ path: path.trim(), sample, name: name.trim(), language }),
    );
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <h2 className={styles['formTitle']}>{t(sample ? 'welcome.sample' : 'welcome.new')}</h2>
      {!sample && (
        <TextField
          autoFocus
          label={t('welcome.name')}
          placeholder={t('welcome.namePlaceholder')}
          value={name}
          maxLength={200}
          onChange={setName}
        />
      )}
      <FolderField
        autoFocus={sample}
        label={t('welcome.folder')}
        description={t(sample ? 'welcome.sampleFolderHint' : 'welcome.folderHint')}
        value={path}
        onChange={setFolder}
      />
      <div className={styles['actions']}>
        <Button
          type="submit"
          variant="primary"
          isDisabled={opening.busy || path.trim() === '' || name.trim() === ''}
        >
          {t(opening.busy ? 'welcome.busy' : sample ? 'welcome.openSample' : 'welcome.create')}
        </Button>
        <Button variant="quiet" onPress={onBack}>
          {t('welcome.back')}
        </Button>
      </div>
    </form>
  );
}
