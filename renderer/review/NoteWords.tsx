import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteReply } from '../../core/post/review-note.js';
import { dateFormat } from '../i18n/date-format.js';
import { IconButton } from '../ui/IconButton.js';
import styles from './NotesPanel.module.css';
import { WordsForm } from './WordsForm.js';

/** What `NoteWords` takes. `onReword` is undefined for words of somebody else, which stay theirs. */
export interface NoteWordsProps {
  readonly said: Pick<NoteReply, 'by' | 'at' | 'text'>;
  readonly onReword: ((text: string) => void) | undefined;
  /** Rewriting ended, one way or the other: the focus needs a place. */
  onEnd(): void;
}

/** Who wrote what and when, in a note or an answer; one's own words can be written anew. */
export function NoteWords({ said, onReword, onEnd }: NoteWordsProps) {
  const { t, i18n } = useTranslation('review');
  const [editing, setEditing] = useState(false);
  const date = dateFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  const by = said.by || t('nameless');
  const end = () => {
    setEditing(false);
    onEnd();
  };
  return (
    <div className={styles['said']}>
      <div className={styles['by']}>
        <p>
          <span>{by}</span> <time dateTime={said.at}>{date.format(new Date(said.at))}</time>
        </p>
        {onReword !== undefined && !editing && (
          <IconButton
            icon="edit"
            size="small"
            label={t('rewordNamed', { words: shortened(said.text) })}
            onPress={() => setEditing(true)}
          />
        )}
      </div>
      {editing && onReword !== undefined ? (
        <WordsForm
          words={said.text}
          label={t('words')}
          send={t('reword')}
          onCancel={end}
          onSend={(text) => {
            if (text !== said.text) onReword(text);
            end();
          }}
        />
      ) : (
        <p className={styles['words']}>{said.text}</p>
      )}
    </div>
  );
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 38)} …` : line;
}
