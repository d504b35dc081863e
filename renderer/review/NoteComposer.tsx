import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteAnchor } from '../../core/post/review-note.js';
import { SelectField } from '../ui/SelectField.js';
import { TextArea } from '../ui/TextArea.js';
import { TextField } from '../ui/TextField.js';
import { NoteForm } from './NoteForm.js';

/** Something that a note can be about, with its name. */
export interface NoteSubject {
  readonly label: string;
  readonly anchor: NoteAnchor;
}

/** What `NoteComposer` takes: what there is to write about, the likeliest first. */
export interface NoteComposerProps {
  readonly subjects: readonly NoteSubject[];
  /** Who writes; empty for somebody who has not given a name, and is asked for one. */
  readonly by: string;
  onWrite(note: { readonly anchor: NoteAnchor; readonly text: string; readonly by: string }): void;
  onCancel(): void;
}

/** A new note: about what, and what there is to say. */
export function NoteComposer({ subjects, by, onWrite, onCancel }: NoteComposerProps) {
  const { t } = useTranslation('review');
  const [chosen, choose] = useState('0');
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const anchor = subjects[Number(chosen)]?.anchor;
  const write = () => {
    if (anchor !== undefined) onWrite({ anchor, text: text.trim(), by: by || name.trim() });
  };
  return (
    <NoteForm
      label={t('write')}
      send={t('keep')}
      variant="primary"
      isEmpty={text.trim() === ''}
      onSend={write}
      onCancel={onCancel}
    >
      <SelectField
        label={t('subject')}
        size="small"
        value={chosen}
        onChange={choose}
        options={subjects.map(({ label }, index) => ({ id: String(index), label }))}
      />
      <TextArea
        autoFocus
        label={t('text')}
        description={t('hint')}
        rows={3}
        maxLength={10_000}
        value={text}
        onChange={setText}
      />
      {by === '' && (
        <TextField
          label={t('name')}
          autoComplete="name"
          maxLength={200}
          value={name}
          onChange={setName}
        />
      )}
    </NoteForm>
  );
}
