import { useTranslation } from 'react-i18next';
import { BlogProfile } from '../../core/post/blog-profile.js';
import { Language } from '../../core/post/post.js';
import { CommittedField } from '../ui/CommittedField.js';
import { RadioTiles } from '../ui/RadioTiles.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import styles from './Form.module.css';
import { WordPressFields } from './WordPressFields.js';

/** What `BlogForm` takes. */
export interface BlogFormProps {
  readonly profile: BlogProfile;
  onChange(profile: BlogProfile): void;
}

/** The blog this library writes for: its name, its address, and how its theme lists posts. */
export function BlogForm({ profile, onChange }: BlogFormProps) {
  const change = (part: Partial<BlogProfile>) => onChange({ ...profile, ...part });
  return (
    <div className={styles['form']}>
      <NameFields profile={profile} change={change} />
      <ListFields profile={profile} change={change} />
      <PlaceFields profile={profile} change={change} />
      <WordPressFields site={profile.wordpress} onChange={(wordpress) => change({ wordpress })} />
    </div>
  );
}

interface FieldsProps {
  readonly profile: BlogProfile;
  change(part: Partial<BlogProfile>): void;
}

function NameFields({ profile, change }: FieldsProps) {
  const { t } = useTranslation('settings');
  const address = (text: string) => (text.trim() === '' ? null : text.trim());
  const isAddress = (text: string) => BlogProfile.shape.baseUrl.safeParse(address(text)).success;
  return (
    <>
      <CommittedField
        label={t('blog.name')}
        stored={profile.name}
        maxLength={200}
        check={(text) => (text.trim() === '' ? t('nameMissing') : undefined)}
        onCommit={(name) => change({ name })}
      />
      <TextField
        label={t('blog.tagline')}
        value={profile.tagline}
        maxLength={500}
        onChange={(tagline) => change({ tagline })}
      />
      <CommittedField
        label={t('blog.address')}
        description={t('blog.addressHint')}
        placeholder="https://"
        stored={profile.baseUrl ?? ''}
        check={(text) => (isAddress(text) ? undefined : t('blog.addressWrong'))}
        onCommit={(text) => change({ baseUrl: address(text) })}
      />
    </>
  );
}

function ListFields({ profile, change }: FieldsProps) {
  const { t } = useTranslation('settings');
  const { listMode, postsPerPage } = BlogProfile.shape;
  const isCount = (text: string) => postsPerPage.safeParse(wholeNumber(text)).success;
  return (
    <>
      <RadioTiles
        label={t('blog.listMode')}
        columns={2}
        options={listMode.options.map((id) => ({
          id,
          label: t(`listMode.${id}`),
          description: t(`listMode.${id}Hint`),
        }))}
        value={profile.listMode}
        onChange={(mode) => change({ listMode: mode })}
      />
      <div className={styles['pair']}>
        <CommittedField
          label={t('blog.moreText')}
          stored={profile.moreText}
          maxLength={100}
          check={(text) => (text.trim() === '' ? t('blog.moreTextMissing') : undefined)}
          onCommit={(moreText) => change({ moreText })}
        />
        <CommittedField
          label={t('blog.postsPerPage')}
          inputMode="numeric"
          stored={String(profile.postsPerPage)}
          check={(text) => (isCount(text) ? undefined : t('blog.postsPerPageWrong'))}
          onCommit={(text) => change({ postsPerPage: wholeNumber(text) })}
        />
      </div>
    </>
  );
}

function PlaceFields({ profile, change }: FieldsProps) {
  const { t } = useTranslation('settings');
  return (
    <div className={styles['pair']}>
      <SelectField
        label={t('blog.language')}
        options={Language.options.map((id) => ({ id, label: t(`language.${id}`) }))}
        value={profile.language}
        onChange={(language) => change({ language })}
      />
      <CommittedField
        label={t('blog.timeZone')}
        stored={profile.timeZone}
        check={(text) => (isTimeZone(text) ? undefined : t('blog.timeZoneWrong'))}
        onCommit={(timeZone) => change({ timeZone })}
      />
    </div>
  );
}

function wholeNumber(text: string): number {
  return /^\d+$/.test(text.trim()) ? Number(text) : NaN;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name !== '';
  } catch {
    return false;
  }
}
