import { useTranslation } from 'react-i18next';
import { MarkdownPreset } from '../../core/export/presets/preset.js';
import { RadioTiles } from '../ui/RadioTiles.js';
import styles from './ExportPanel.module.css';

/** What a `PresetField` takes. */
export interface PresetFieldProps {
  readonly value: MarkdownPreset;
  onChange(preset: MarkdownPreset): void;
}

/** Chooses whom a Markdown bundle is for, and says what that program gets. */
export function PresetField({ value, onChange }: PresetFieldProps) {
  const { t } = useTranslation('exporting');
  return (
    <section className={styles['section']}>
      <RadioTiles
        label={t('preset.label')}
        options={MarkdownPreset.options.map((id) => ({ id, label: t(`preset.${id}`) }))}
        value={value}
        onChange={onChange}
      />
      <p className={styles['about']}>{t(`preset.${value}For`)}</p>
    </section>
  );
}
