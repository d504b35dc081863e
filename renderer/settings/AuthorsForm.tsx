import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Author } from '../../core/post/author.js';
import type { RecordId } from '../../core/post/post.js';
import { Checkbox } from '../ui/Checkbox.js';
import { TextArea } from '../ui/TextArea.js';
import { TextField } from '../ui/TextField.js';
import { changeRecord, chosenRecord, freeName } from './change-records.js';
import styles from './Form.module.css';
import { RecordForm, type RecordUses } from './RecordForm.js';
import { RenamedField } from './RenamedField.js';
import type { RecordChanges } from './useRecordChanges.js';

/** What `AuthorsForm` takes. `portrait` draws the place of an author's picture. */
export interface AuthorsFormProps {
  readonly authors: readonly Author[];
  /** The record that is open at first, or null. */
  readonly first: RecordId | null;
  readonly uses: RecordUses;
  readonly changes: RecordChanges;
  portrait(author: Author): ReactNode;
  onChange(authors: Author[]): void;
}

/** The people who write: what byline, portrait and closing bio are made from. */
export function AuthorsForm(props: AuthorsFormProps) {
  const { authors, first, uses, changes, portrait, onChange } = props;
  const { t } = useTranslation('settings');
  const [chosenId, setChosenId] = useState<RecordId | null>(first);
  const chosen = chosenRecord(authors, chosenId);
  const change = (part: Partial<Author>) => {
    if (chosen !== null) onChange(changeRecord(authors, chosen.id, part));
  };
  const add = () => {
    const author: Author = {
      id: crypto.randomUUID(),
      name: freeName(
        t('author.new'),
        authors.map(({ name }) => name),
      ),
      role: '',
      organisation: '',
      bio: '',
      portrait: null,
      guest: false,
    };
    onChange([...authors, author]);
    setChosenId(author.id);
  };
  return (
    <RecordForm
      label={t('section.authors')}
      icon="user"
      records={authors}
      {...{ uses, changes }}
      kind="authors"
      chosen={chosen?.id ?? null}
      addLabel={t('author.add')}
      empty={{ title: t('author.emptyTitle'), text: t('author.emptyText') }}
      onChoose={setChosenId}
      onAdd={add}
    >
      {chosen !== null && (
        <AuthorFields
          author={chosen}
          portrait={portrait}
          change={change}
          onRenamed={(before) => changes.renamed('authors', chosen.id, before)}
        />
      )}
    </RecordForm>
  );
}

interface AuthorFieldsProps {
  readonly author: Author;
  portrait(author: Author): ReactNode;
  change(part: Partial<Author>): void;
  onRenamed(before: string): void;
}

function AuthorFields({ author, portrait, change, onRenamed }: AuthorFieldsProps) {
  const { t } = useTranslation('settings');
  return (
    <>
      <RenamedField
        label={t('author.name')}
        stored={author.name}
        onCommit={(name) => change({ name })}
        onRenamed={onRenamed}
      />
      <Checkbox isSelected={author.guest} onChange={(guest) => change({ guest })}>
        {t('author.guest')}
      </Checkbox>
      <div className={styles['pair']}>
        <TextField
          label={t('author.role')}
          value={author.role}
          maxLength={200}
          onChange={(role) => change({ role })}
        />
        <TextField
          label={t('author.organisation')}
          value={author.organisation}
          maxLength={200}
          onChange={(organisation) => change({ organisation })}
        />
      </div>
      <TextArea
        label={t('author.bio')}
        description={t('author.bioHint')}
        rows={5}
        value={author.bio}
        maxLength={10_000}
        onChange={(bio) => change({ bio })}
      />
      {portrait(author)}
    </>
  );
}
