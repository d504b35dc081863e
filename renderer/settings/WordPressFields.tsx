import { useTranslation } from 'react-i18next';
import { WordPressSite } from '../../core/post/blog-profile.js';
import { CommittedField } from '../ui/CommittedField.js';
import styles from './Form.module.css';

/** What `WordPressFields` takes. */
export interface WordPressFieldsProps {
  readonly site: WordPressSite;
  onChange(site: WordPressSite): void;
}

/** Where pictures lie on the WordPress site: for posts that are pasted by hand or imported without our plugin. */
export function WordPressFields({ site, onChange }: WordPressFieldsProps) {
  const { t } = useTranslation('settings');
  const field = (name: keyof WordPressSite, wrong: string) => ({
    stored: site[name] ?? '',
    check: (text: string) =>
      WordPressSite.shape[name].safeParse(orNull(text)).success ? undefined : wrong,
    onCommit: (text: string) => onChange({ ...site, [name]: orNull(text) }),
  });
  return (
    <fieldset className={styles['group']}>
      <legend>{t('wordpress.title')}</legend>
      <p className={styles['hint']}>{t('wordpress.intro')}</p>
      <div className={styles['pair']}>
        <CommittedField
          label={t('wordpress.site')}
          placeholder="https://"
          {...field('siteUrl', t('blog.addressWrong'))}
        />
        <CommittedField
          label={t('wordpress.month')}
          description={t('wordpress.monthHint')}
          placeholder="2025/06"
          {...field('uploadMonth', t('wordpress.monthWrong'))}
        />
      </div>
      <CommittedField
        label={t('wordpress.media')}
        description={t('wordpress.mediaHint')}
        placeholder="https://"
        {...field('mediaUrl', t('blog.addressWrong'))}
      />
    </fieldset>
  );
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
