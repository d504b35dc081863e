import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostContent } from '../../core/post/post.js';
import type { RemovedNote } from '../../core/review/note-list.js';
import { Button } from '../ui/Button.js';
import { Disclosure } from '../ui/Disclosure.js';
import { EmptyState } from '../ui/EmptyState.js';
import { NoteCard, type NoteActions } from './NoteCard.js';
import { notesInOrder, type PlacedNote } from './note-place.js';
import styles from './NotesPanel.module.css';

/** What `NotesPanel` takes. `composer` is the form for a new note while one is written. */
export interface NotesPanelProps extends NoteActions {
  readonly post: Pick<PostContent, 'body' | 'featured' | 'reviewNotes'>;
  /** The note that was asked for in the text; it gets the focus. */
  readonly shown: string | null;
  /** The name of whoever reads; empty for somebody who has not given one. */
  readonly me: string;
  readonly composer: ReactNode;
  /** The note that was removed last, while it can be put back. */
  readonly removed: RemovedNote | null;
  onWrite(): void;
  /** The note that was asked for is in sight. */
  onShown(): void;
  onPutBack(): void;
}

/** What people remark about a post: what is open in the order of the text, then what is settled. */
export function NotesPanel(props: NotesPanelProps) {
  const { post, composer, removed, onWrite, onPutBack } = props;
  const { t } = useTranslation('review');
  const { body, featured, reviewNotes } = post;
  const [doneOpen, setDoneOpen] = useState(false);
  const placed = useMemo(
    () => notesInOrder({ body, featured, reviewNotes }),
    [body, featured, reviewNotes],
  );
  const open = placed.filter(({ note }) => note.state === 'open');
  const done = placed.filter(({ note }) => note.state === 'done');
  return (
    <div className={styles['panel']}>
      {composer ?? (
        <div>
          <Button size="small" icon="comment" onPress={onWrite}>
            {t('write')}
          </Button>
        </div>
      )}
      <div role="status">
        {removed !== null && (
          <p className={styles['removed']}>
            {t('removed')}
            <Button autoFocus size="small" variant="quiet" icon="undo" onPress={onPutBack}>
              {t('putBack')}
            </Button>
          </p>
        )}
      </div>
      {placed.length === 0 && composer === null && (
        <EmptyState icon="comment" title={t('none.title')}>
          {t('none.text')}
        </EmptyState>
      )}
      <Cards {...props} notes={open} label={t('open', { count: open.length })} />
      {done.length > 0 && (
        <Disclosure
          label={t('done', { count: done.length })}
          isExpanded={doneOpen || done.some(({ note }) => note.id === props.shown)}
          onExpandedChange={setDoneOpen}
        >
          <Cards {...props} notes={done} label={t('done', { count: done.length })} />
        </Disclosure>
      )}
    </div>
  );
}

interface CardsProps extends NotesPanelProps {
  readonly notes: readonly PlacedNote[];
  readonly label: string;
}

function Cards({ notes, label, shown, me, ...actions }: CardsProps) {
  if (notes.length === 0) return null;
  return (
    <ul className={styles['cards']} aria-label={label}>
      {notes.map(({ note, lost }) => (
        <NoteCard
          key={note.id}
          {...{ note, lost, me }}
          isShown={note.id === shown}
          onShown={actions.onShown}
          onJump={actions.onJump}
          onAnswer={actions.onAnswer}
          onState={actions.onState}
          onRemove={actions.onRemove}
          onReword={actions.onReword}
        />
      ))}
    </ul>
  );
}
