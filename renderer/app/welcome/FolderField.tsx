import { useTranslation } from 'react-i18next';
import { bridge } from '../../host/connect.js';
import { Button } from '../../ui/Button.js';
import { TextField } from '../../ui/TextField.js';
import styles from './Welcome.module.css';

/** What `FolderField` takes; `value` is an absolute path. */
export interface FolderFieldProps {
  readonly label: string;
  readonly description: string;
  readonly value: string;
  readonly autoFocus?: boolean;
  onChange(path: string): void;
}

/** A folder as a path to write; where the shell has a folder dialog, with a button that opens it. */
export function FolderField({ label, description, value, autoFocus, onChange }: FolderFieldProps) {
  const { t } = useTranslation('app');
  const shell = bridge();
  const choose = async () => {
    const path = await shell?.chooseFolder();
    if (path !== null && path !== undefined) onChange(path);
  };
  return (
    <div>
      <div className={styles['folder']}>
        <TextField
          label={label}
          value={value}
          autoFocus={autoFocus ?? false}
          spellCheck="false"
          onChange={onChange}
        />
        {shell !== null && (
          <Button icon="folder" onPress={() => void choose()}>
            {t('welcome.chooseFolder')}
          </Button>
        )}
      </div>
      <p className={styles['doorText']}>{description}</p>
    </div>
  );
}
