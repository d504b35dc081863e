import { useTranslation } from 'react-i18next';
import { AppSettings } from '../../core/contract/app.js';
import { Language } from '../../core/post/post.js';
import { Button } from '../ui/Button.js';
import { RadioTiles } from '../ui/RadioTiles.js';
import { TextField } from '../ui/TextField.js';
import styles from './Form.module.css';

/** What `ProgramForm` takes. */
export interface ProgramFormProps {
  readonly settings: AppSettings;
  readonly libraryPath: string;
  readonly version: string;
  onChange(settings: AppSettings): void;
  onCloseLibrary(): void;
}

/** What belongs to the person: the interface's language and appearance, and which library is open. */
export function ProgramForm(props: ProgramFormProps) {
  const { settings, libraryPath, version, onChange, onCloseLibrary } = props;
  const { t } = useTranslation('settings');
  return (
    <div className={styles['form']}>
      <TextField
        label={t('program.name')}
        description={t('program.nameHint')}
        autoComplete="name"
        value={settings.name}
        maxLength={200}
        onChange={(name) => onChange({ ...settings, name })}
      />
      <RadioTiles
        label={t('program.language')}
        options={(['system', ...Language.options] as const).map((id) => ({
          id,
          label: t(`language.${id}`),
        }))}
        value={settings.language ?? 'system'}
        onChange={(id) => onChange({ ...settings, language: id === 'system' ? null : id })}
      />
      <RadioTiles
        label={t('program.appearance')}
        options={AppSettings.shape.appearance.options.map((id) => ({
          id,
          label: t(`appearance.${id}`),
        }))}
        value={settings.appearance}
        onChange={(appearance) => onChange({ ...settings, appearance })}
      />
      <dl className={styles['facts']}>
        <dt>{t('program.library')}</dt>
        <dd>{libraryPath}</dd>
        <dt>{t('program.version')}</dt>
        <dd>{version}</dd>
      </dl>
      <p>{t('program.privacy')}</p>
      <div>
        <Button icon="folder" onPress={onCloseLibrary}>
          {t('program.close')}
        </Button>
      </div>
    </div>
  );
}
