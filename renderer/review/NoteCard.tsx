import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteReply, ReviewNote } from '../../core/post/review-note.js';
import { useAssetUrl } from '../host/asset-urls.js';
import { Button } from '../ui/Button.js';
import { IconButton } from '../ui/IconButton.js';
import { AnswerForm } from './AnswerForm.js';
import styles from './NotesPanel.module.css';
import { dateFormat } from '../i18n/date-format.js';

/** What can be done with a note. */
export interface NoteActions {
  /** Shows what the note is about. */
  onJump(note: ReviewNote): void;
  onAnswer(note: ReviewNote, text: string): void;
  onState(note: ReviewNote, state: ReviewNote['state']): void;
  onRemove(note: ReviewNote): void;
}

/** What `NoteCard` takes. */
export interface NoteCardProps extends NoteActions {
  readonly note: ReviewNote;
  /** What it is about is gone. */
  readonly lost: boolean;
  /** It was asked for: comes into sight and takes the focus. */
  readonly isShown: boolean;
  onShown(): void;
}

/** One note with its answers: what it is about, who wrote what, and what to do with it. */
export function NoteCard(props: NoteCardProps) {
  const { note, lost, isShown, onShown, onJump, onAnswer, onState, onRemove } = props;
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
      <Said {...note} />
      {note.replies.map((reply) => (
        <Said key={reply.id} {...reply} />
      ))}
      {answering ? (
        <AnswerForm
          onCancel={() => setAnswering(false)}
          onAnswer={(text) => {
            setAnswering(false);
            onAnswer(note, text);
          }}
        />
      ) : (
        <div className={styles['actions']}>
          <Button size="small" variant="quiet" onPress={() => setAnswering(true)}>
            {t('answer')}
          </Button>
          <Button
            size="small"
            variant="quiet"
            icon={note.state === 'open' ? 'check' : 'undo'}
            onPress={() => onState(note, note.state === 'open' ? 'done' : 'open')}
          >
            {t(note.state === 'open' ? 'settle' : 'reopen')}
          </Button>
        </div>
      )}
    </li>
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

function Said({ by, at, text }: Pick<NoteReply, 'by' | 'at' | 'text'>) {
  const { t, i18n } = useTranslation('review');
  const date = dateFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div className={styles['said']}>
      <p className={styles['by']}>
        <span>{by || t('somebody')}</span> <time dateTime={at}>{date.format(new Date(at))}</time>
      </p>
      <p className={styles['words']}>{text}</p>
    </div>
  );
}
