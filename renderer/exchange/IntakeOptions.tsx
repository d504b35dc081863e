import { useTranslation } from 'react-i18next';
import { bridge } from '../host/connect.js';
import { Button } from '../ui/Button.js';
import { Checkbox } from '../ui/Checkbox.js';
import { TextField } from '../ui/TextField.js';
import styles from './ExchangePage.module.css';
import type { IntakeChoices } from './useIntake.js';

/** What `IntakeOptions` takes. */
export interface IntakeOptionsProps {
  readonly choices: IntakeChoices;
  onChange(choices: IntakeChoices): void;
}

/** What only export files of WordPress need: where the site's pictures lie, and whether its pages come too. */
export function IntakeOptions({ choices, onChange }: IntakeOptionsProps) {
  const { t } = useTranslation('exchange');
  const shell = bridge();
  const choose = async () => {
    const chosen = await shell?.chooseFolder();
    if (chosen !== null && chosen !== undefined) onChange({ ...choices, media: chosen });
  };
  return (
    <fieldset className={styles['options']}>
      <legend className={styles['name']}>{t('intake.wordpress')}</legend>
      <div className={styles['row']}>
        <div className={styles['grow']}>
          <TextField
            label={t('intake.media')}
            description={t('intake.mediaHelp')}
            value={choices.media}
            onChange={(media) => onChange({ ...choices, media })}
            spellCheck="false"
            autoComplete="off"
          />
        </div>
        {shell !== null && (
          <Button icon="folder" onPress={() => void choose()}>
            {t('intake.chooseMedia')}
          </Button>
        )}
      </div>
      <Checkbox isSelected={choices.pages} onChange={(pages) => onChange({ ...choices, pages })}>
        {t('intake.pages')}
      </Checkbox>
    </fieldset>
  );
}
