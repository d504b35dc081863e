import { useState } from 'react';
import { TextArea } from '../ui/TextArea.js';
import { NoteForm } from './NoteForm.js';

/** What `WordsForm` takes: the words it begins with, and what the field and its button are called. */
export interface WordsFormProps {
  readonly words?: string;
  readonly label: string;
  readonly send: string;
  onSend(text: string): void;
  onCancel(): void;
}

/** Words in a note: an answer below it, or other words for what stands. */
export function WordsForm({ words = '', label, send, onSend, onCancel }: WordsFormProps) {
  const [text, setText] = useState(words);
  return (
    <NoteForm
      send={send}
      isEmpty={text.trim() === ''}
      onSend={() => onSend(text.trim())}
      onCancel={onCancel}
    >
      <TextArea
        hideLabel
        autoFocus
        label={label}
        rows={Math.min(8, 2 + Math.floor(words.length / 60))}
        maxLength={10_000}
        value={text}
        onChange={setText}
      />
    </NoteForm>
  );
}
