import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Author } from '../../core/post/author.js';
import type { RecordId } from '../../core/post/post.js';
import { Checkbox } from '../ui/Checkbox.js';
import { CommittedField } from '../ui/CommittedField.js';
import { TextArea } from '../ui/TextArea.js';
import { TextField } from '../ui/TextField.js';
import { changeRecord, chosenRecord, freeName } from './change-records.js';
import styles from './Form.module.css';
import { RecordForm } from './RecordForm.js';

/** What `AuthorsForm` takes. `portrait` draws the place of an author's picture. */
export interface AuthorsFormProps {
  readonly authors: readonly Author[];
  readonly uses: ReadonlyMap<RecordId, number>;
  portrait(author: Author): ReactNode;
  onChange(authors: Author[]): void;
}

/** The people who write: what byline, portrait and closing bio are made from. */
export function AuthorsForm({ authors, uses, portrait, onChange }: AuthorsFormProps) {
  const { t } = useTranslation('settings');
  const [chosenId, setChosenId] = useState<RecordId | null>(null);
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
      uses={uses}
      chosen={chosen?.id ?? null}
      addLabel={t('author.add')}
      empty={{ title: t('author.emptyTitle'), text: t('author.emptyText') }}
      onChoose={setChosenId}
      onAdd={add}
      onRemove={(id) => onChange(authors.filter((author) => author.id !== id))}
    >
      {chosen !== null && <AuthorFields author={chosen} portrait={portrait} change={change} />}
    </RecordForm>
  );
}

interface AuthorFieldsProps {
  readonly author: Author;
  portrait(author: Author): ReactNode;
  change(part: Partial<Author>): void;
}

function AuthorFields({ author, portrait, change }: AuthorFieldsProps) {
  const { t } = useTranslation('settings');
  return (
    <>
      <CommittedField
        label={t('author.name')}
        stored={author.name}
        maxLength={200}
        check={(text) => (text.trim() === '' ? t('nameMissing') : undefined)}
        onCommit={(name) => change({ name })}
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
