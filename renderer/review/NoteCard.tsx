import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewNote } from '../../core/post/review-note.js';
import type { WordsOf } from '../../core/review/note-list.js';
import { useAssetUrl } from '../host/asset-urls.js';
import { Button } from '../ui/Button.js';
import { IconButton } from '../ui/IconButton.js';
import styles from './NotesPanel.module.css';
import { NoteWords } from './NoteWords.js';
import { WordsForm } from './WordsForm.js';

/** What can be done with a note. */
export interface NoteActions {
  /** Shows what the note is about. */
  onJump(note: ReviewNote): void;
  onAnswer(note: ReviewNote, text: string): void;
  onState(note: ReviewNote, state: ReviewNote['state']): void;
  onRemove(note: ReviewNote): void;
  /** Other words for a note or, where `reply` is an id, for that answer below it. */
  onReword(of: WordsOf, text: string): void;
}

/** What `NoteCard` takes. */
export interface NoteCardProps extends NoteActions {
  readonly note: ReviewNote;
  /** What it is about is gone. */
  readonly lost: boolean;
  /** Who reads; one's own words and those of nobody in particular can be written anew. */
  readonly me: string;
  /** It was asked for: comes into sight and takes the focus. */
  readonly isShown: boolean;
  onShown(): void;
}

/** One note with its answers: what it is about, who wrote what, and what to do with it. */
export function NoteCard(props: NoteCardProps) {
  const { note, lost, isShown, onShown, onJump, onAnswer, onRemove } = props;
  const { t } = useTranslation('review');
  const [answering, setAnswering] = useState(false);
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isShown) return;
    card.current?.scrollIntoView({ block: 'nearest' });
    card.current?.focus({ preventScroll: true });
    onShown();
  }, [isShown, onShown]);
  const name = t('named', { by: note.by || t('somebody') });
  return (
    <li
      ref={card}
      className={styles['card']}
      data-state={note.state}
      tabIndex={-1}
      aria-label={name}
    >
      <div className={styles['top']}>
        <About {...{ note, lost }} onJump={() => onJump(note)} />
        <IconButton
          icon="trash"
          size="small"
          label={t('removeNamed', { name })}
          onPress={() => onRemove(note)}
        />
      </div>
      <Words {...props} onEnd={() => card.current?.focus({ preventScroll: true })} />
      {answering ? (
        <WordsForm
          label={t('answer')}
          send={t('answer')}
          onCancel={() => setAnswering(false)}
          onSend={(text) => {
            setAnswering(false);
            onAnswer(note, text);
          }}
        />
      ) : (
        <Actions {...props} onBegin={() => setAnswering(true)} />
      )}
    </li>
  );
}

/** What was said: the note and its answers. */
function Words({ note, me, onReword, onEnd }: NoteCardProps & { onEnd(): void }) {
  const reword = (by: string, reply: string | null) =>
    by === me || by === '' ? (text: string) => onReword({ note: note.id, reply }, text) : undefined;
  return (
    <>
      <NoteWords said={note} onReword={reword(note.by, null)} onEnd={onEnd} />
      {note.replies.map((reply) => (
        <NoteWords
          key={reply.id}
          said={reply}
          onReword={reword(reply.by, reply.id)}
          onEnd={onEnd}
        />
      ))}
    </>
  );
}

function Actions({ note, onState, onBegin }: NoteCardProps & { onBegin(): void }) {
  const { t } = useTranslation('review');
  const isOpen = note.state === 'open';
  return (
    <div className={styles['actions']}>
      <Button size="small" variant="quiet" onPress={onBegin}>
        {t('answer')}
      </Button>
      <Button
        size="small"
        variant="quiet"
        icon={isOpen ? 'check' : 'undo'}
        onPress={() => onState(note, isOpen ? 'done' : 'open')}
      >
        {t(isOpen ? 'settle' : 'reopen')}
      </Button>
    </div>
  );
}

/** What a note is about, as a way there; words that are gone are only told. */
function About({ note, lost, onJump }: Pick<NoteCardProps, 'note' | 'lost'> & { onJump(): void }) {
  const { t } = useTranslation('review');
  const { anchor } = note;
  const url = useAssetUrl(anchor.kind === 'picture' ? anchor.asset : null, 320);
  if (anchor.kind === 'post') return <p className={styles['about']}>{t('about.post')}</p>;
  const words = anchor.kind === 'passage' ? <q>{shortened(anchor.quote)}</q> : t(placeKey(anchor));
  if (lost) {
    return (
      <p className={styles['about']}>
        {t('lost')} {words}
      </p>
    );
  }
  return (
    <button type="button" className={styles['jump']} onClick={onJump}>
      {url !== null && <img className={styles['picture']} src={url} alt="" />}
      <span className="visually-hidden">{t('jump')} </span>
      {words}
    </button>
  );
}

function placeKey(anchor: Exclude<ReviewNote['anchor'], { kind: 'post' | 'passage' }>) {
  return anchor.kind === 'picture' ? 'about.picture' : (`field.${anchor.field}` as const);
}

function shortened(quote: string): string {
  // A heading's marks are not what anybody reads.
  const line = quote.replace(/^#{1,6}\s+/gm, '').replace(/\s+/g, ' ');
  return line.length > 120 ? `${line.slice(0, 118)} …` : line;
}
