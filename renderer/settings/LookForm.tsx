import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileTrigger } from 'react-aria-components';
import { cleanCss } from '../../core/layout/own-css.js';
import { BlogProfile, OwnCss, TargetTheme } from '../../core/post/blog-profile.js';
import { Button } from '../ui/Button.js';
import { CommittedField } from '../ui/CommittedField.js';
import { IconButton } from '../ui/IconButton.js';
import { Notice } from '../ui/Notice.js';
import { RadioTiles } from '../ui/RadioTiles.js';
import { SelectField } from '../ui/SelectField.js';
import styles from './Form.module.css';
import lookStyles from './LookForm.module.css';

/** What `LookForm` takes. */
export interface LookFormProps {
  readonly profile: BlogProfile;
  onChange(profile: BlogProfile): void;
}

/** How the preview and exported pages look, and what the blog itself runs. */
export function LookForm({ profile, onChange }: LookFormProps) {
  const { t } = useTranslation('settings');
  const change = (part: Partial<BlogProfile>) => onChange({ ...profile, ...part });
  const { bodyClasses, theme } = BlogProfile.shape;
  return (
    <div className={styles['form']}>
      <RadioTiles
        label={t('look.theme')}
        columns={2}
        options={theme.options.map((id) => ({
          id,
          label: t(`look.themes.${id}`),
          description: t(`look.themes.${id}Hint`),
        }))}
        value={profile.theme}
        onChange={(id) => change({ theme: id })}
      />
      <StyleSheets profile={profile} onChange={(css) => change({ css })} />
      <CommittedField
        label={t('look.bodyClasses')}
        description={t('look.bodyClassesHint')}
        stored={profile.bodyClasses}
        maxLength={500}
        check={(text) =>
          bodyClasses.safeParse(text).success ? undefined : t('look.bodyClassesWrong')
        }
        onCommit={(text) => change({ bodyClasses: text.trim() })}
      />
      <SelectField
        label={t('look.target')}
        options={TargetTheme.options.map((id) => ({ id, label: t(`look.targets.${id}`) }))}
        value={profile.targetTheme}
        onChange={(targetTheme) => change({ targetTheme })}
      />
    </div>
  );
}

interface StyleSheetsProps {
  readonly profile: BlogProfile;
  onChange(css: OwnCss[]): void;
}

/** The blog's own style sheets, in the order in which they count. */
function StyleSheets({ profile, onChange }: StyleSheetsProps) {
  const { t } = useTranslation('settings');
  const [refused, setRefused] = useState<string[]>([]);
  const add = async (files: readonly File[]) => {
    const read = await Promise.all(
      files.map(async (file) => ({ name: file.name.slice(0, 200), text: await file.text() })),
    );
    const taken = read.filter((sheet) => OwnCss.safeParse(sheet).success);
    const kept = profile.css.filter(({ name }) => !taken.some((sheet) => sheet.name === name));
    const all = [...kept, ...taken];
    setRefused([
      ...read.filter((sheet) => !taken.includes(sheet)).map(({ name }) => name),
      ...all.slice(MOST).map(({ name }) => name),
    ]);
    onChange(all.slice(0, MOST));
  };
  return (
    <div className={lookStyles['sheets']}>
      <h3 className={lookStyles['title']}>{t('look.css')}</h3>
      <p className={lookStyles['hint']}>{t('look.cssHint')}</p>
      <ul className={lookStyles['list']}>
        {profile.css.map((sheet) => (
          <StyleSheet
            key={sheet.name}
            sheet={sheet}
            onRemove={() => onChange(profile.css.filter((one) => one !== sheet))}
          />
        ))}
      </ul>
      {refused.length > 0 && (
        <Notice tone="warn" onDismiss={() => setRefused([])}>
          {t('look.cssRefused', { names: refused.join(', ') })}
        </Notice>
      )}
      <FileTrigger
        acceptedFileTypes={['.css', 'text/css']}
        allowsMultiple
        onSelect={(files) => void add([...(files ?? [])])}
      >
        <Button icon="plus">{t('look.cssAdd')}</Button>
      </FileTrigger>
    </div>
  );
}

/** As many style sheets as a profile holds. */
const MOST = 10;

interface StyleSheetProps {
  readonly sheet: OwnCss;
  onRemove(): void;
}

/** One style sheet with what is left out of it. */
function StyleSheet({ sheet, onRemove }: StyleSheetProps) {
  const { t } = useTranslation('settings');
  const cleaned = useMemo(() => cleanCss(sheet.text), [sheet]);
  const count = cleaned.imports + cleaned.addresses;
  return (
    <li className={lookStyles['sheet']}>
      <span>
        {sheet.name}
        <small>{count === 0 ? t('look.cssWhole') : t('look.cssCleaned', { count })}</small>
      </span>
      <IconButton
        size="small"
        icon="trash"
        label={t('look.cssRemove', { name: sheet.name })}
        onPress={onRemove}
      />
    </li>
  );
}
