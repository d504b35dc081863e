import { useTranslation } from 'react-i18next';
import { RadioTiles } from '../ui/RadioTiles.js';
import styles from './ExportPanel.module.css';
import type { BundleFormat } from './target-path.js';

/** What a `FormatTiles` takes. */
export interface FormatTilesProps {
  readonly value: BundleFormat;
  onChange(format: BundleFormat): void;
}

/** Chooses what kind of bundle is written, with a line on what each is for. */
export function FormatTiles({ value, onChange }: FormatTilesProps) {
  const { t } = useTranslation('exporting');
  return (
    <section className={styles['section']}>
      <RadioTiles
        label={t('format.label')}
        columns={1}
        options={[
          {
            id: 'site',
            icon: 'blog',
            label: t('format.site'),
            description: t('format.siteFor'),
          },
          {
            id: 'wordpress',
            icon: 'external',
            label: t('format.wordpress'),
            description: t('format.wordpressFor'),
          },
          {
            id: 'markdown',
            icon: 'article',
            label: t('format.markdown'),
            description: t('format.markdownFor'),
          },
          {
            id: 'package',
            icon: 'user',
            label: t('format.package'),
            description: t('format.packageFor'),
          },
        ]}
        value={value}
        onChange={onChange}
      />
    </section>
  );
}
