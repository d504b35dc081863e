import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppSettings } from '../../core/contract/app.js';
import type { Author } from '../../core/post/author.js';
import type { LibraryContent } from '../../core/post/library.js';
import type { RecordId } from '../../core/post/post.js';
import { useIsReadOnly } from '../host/queries.js';
import { IconButton } from '../ui/IconButton.js';
import { ReadOnlyFields } from '../ui/ReadOnlyFields.js';
import { Tabs } from '../ui/Tabs.js';
import { AltForm } from './AltForm.js';
import { AuthorsForm } from './AuthorsForm.js';
import { BlogForm } from './BlogForm.js';
import { CategoriesForm } from './CategoriesForm.js';
import { LookForm } from './LookForm.js';
import type { RecordUses } from './RecordForm.js';
import { RecordNotice } from './RecordNotice.js';
import type { RecordChanges } from './useRecordChanges.js';
import { ProgramForm } from './ProgramForm.js';
import styles from './SettingsPage.module.css';
import { StyleForm } from './StyleForm.js';

/** The sections of the settings. */
export type SettingsSection =
  'blog' | 'look' | 'categories' | 'authors' | 'alt' | 'style' | 'program';

/**
 * What `SettingsPage` takes. `uses` knows the posts of a category or author, `changes` renames, merges and removes them. `portrait` draws the
 * place of an author's picture and `saveState` the words on saving, both arranged by the app.
 */
export interface SettingsPageProps {
  readonly content: LibraryContent;
  /** Opens with this person's record; null begins with the blog. */
  readonly person: RecordId | null;
  readonly settings: AppSettings;
  readonly uses: RecordUses;
  readonly changes: RecordChanges;
  readonly libraryPath: string;
  readonly version: string;
  readonly saveState: ReactNode;
  readonly problem: ReactNode;
  portrait(author: Author): ReactNode;
  onChange(content: LibraryContent): void;
  onSettings(settings: AppSettings): void;
  onCloseLibrary(): void;
  onClose(): void;
}

/** What belongs to the blog and to the person rather than to a post. */
export function SettingsPage(props: SettingsPageProps) {
  const { content, person, settings, uses, changes, onChange, onSettings, onClose } = props;
  const { t } = useTranslation('settings');
  const isReadOnly = useIsReadOnly();
  const [section, setSection] = useState<SettingsSection>(person === null ? 'blog' : 'authors');
  const change = (part: Partial<LibraryContent>) => onChange({ ...content, ...part });
  const sections = {
    blog: <BlogForm profile={content.profile} onChange={(profile) => change({ profile })} />,
    look: <LookForm profile={content.profile} onChange={(profile) => change({ profile })} />,
    categories: (
      <CategoriesForm
        categories={content.categories}
        {...{ uses, changes }}
        onChange={(categories) => change({ categories })}
      />
    ),
    authors: (
      <AuthorsForm
        authors={content.authors}
        first={person}
        {...{ uses, changes }}
        portrait={props.portrait}
        onChange={(authors) => change({ authors })}
      />
    ),
    alt: (
      <AltForm settings={content.altSettings} onChange={(altSettings) => change({ altSettings })} />
    ),
    style: (
      <StyleForm
        settings={content.styleSettings}
        onChange={(styleSettings) => change({ styleSettings })}
      />
    ),
    program: (
      <ProgramForm
        settings={settings}
        libraryPath={props.libraryPath}
        version={props.version}
        onChange={onSettings}
        onCloseLibrary={props.onCloseLibrary}
      />
    ),
  };
  const names = Object.keys(sections) as SettingsSection[];
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <IconButton autoFocus icon="arrow-left" label={t('back')} onPress={onClose} />
        <h1 className={styles['title']}>{t('title')}</h1>
        <span className={styles['state']}>{props.saveState}</span>
      </header>
      {props.problem}
      <RecordNotice changes={changes} />
      <div className={styles['body']}>
        <Tabs<SettingsSection>
          label={t('sections')}
          selected={section}
          onSelect={setSection}
          tabs={names.map((id) => ({
            id,
            label: t(`section.${id}`),
            content: (
              <div className={styles['section']}>
                <ReadOnlyFields
                  // Language, appearance and closing belong to the program, not to the library.
                  isReadOnly={isReadOnly && id !== 'program'}
                  why={t('readOnly')}
                >
                  {sections[id]}
                </ReadOnlyFields>
              </div>
            ),
          }))}
        />
      </div>
    </div>
  );
}
