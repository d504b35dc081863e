import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Post, PostContent } from '../../../core/post/post.js';
import type { NoteAnchor, ReviewNote } from '../../../core/post/review-note.js';
import {
  answered,
  putBack,
  type RemovedNote,
  reworded,
  takenOut,
  withState,
} from '../../../core/review/note-list.js';
import type { EditorHandle, ReviewTarget } from '../../editor/Editor.js';
import { client } from '../../host/client.js';
import { queryKeys, useAppSettings, useIsReadOnly } from '../../host/queries.js';
import { NoteComposer } from '../../review/NoteComposer.js';
import { NotesPanel } from '../../review/NotesPanel.js';
import { ReadOnlyFields } from '../../ui/ReadOnlyFields.js';
import type { PostDraft } from '../draft/post-draft.js';
import { jumpToNote } from './jump-to-note.js';
import { noteSubjects } from './note-subjects.js';
import { useReviewDesk } from './review-store.js';

/** What `NotesTab` takes. */
export interface NotesTabProps {
  readonly post: Post;
  readonly draft: PostDraft;
  readonly editor: RefObject<EditorHandle | null>;
}

/** The notes about the open post; every change of them is saved like one of the text. */
export function NotesTab({ post, draft, editor }: NotesTabProps) {
  const { t } = useTranslation('app');
  const { writing, shown } = useReviewDesk();
  const [removed, setRemoved] = useState<RemovedNote | null>(null);
  const { session } = draft;
  const change = (make: (notes: PostContent['reviewNotes']) => PostContent['reviewNotes']) => {
    const content = session.current();
    session.edit({ ...content, reviewNotes: make(content.reviewNotes) });
  };
  const by = useAppSettings().data?.name ?? '';
  const begin = () => {
    // What is typed has to be in the session before its places are spoken of.
    session.current();
    const target = editor.current?.reviewTarget() ?? NOWHERE;
    // Nothing is marked: the note is about the post until somebody says otherwise.
    const meant = target.marked ? target : NOWHERE;
    useReviewDesk.setState({ writing: { post: post.id, target: meant }, shown: null });
  };
  return (
    <ReadOnlyFields isReadOnly={useIsReadOnly()} why={t('readOnly.here')}>
      <NotesPanel
        {...{ post, removed, shown }}
        me={by}
        onShown={() => useReviewDesk.setState({ shown: null })}
        composer={
          writing?.post === post.id ? (
            <Composer {...{ draft, editor, change }} target={writing.target} />
          ) : null
        }
        onWrite={begin}
        onJump={(note) => jumpToNote(note, session.current(), editor.current)}
        onAnswer={({ id }, text) =>
          change((notes) => answered(notes, id, { id: crypto.randomUUID(), by, at: now(), text }))
        }
        onState={({ id }, state) => change((notes) => withState(notes, id, state))}
        onReword={(of, text) => change((notes) => reworded(notes, of, text))}
        onRemove={({ id }) => {
          const taken = takenOut(session.current().reviewNotes, id);
          if (taken === null) return;
          change(() => taken.notes);
          setRemoved(taken.removed);
        }}
        onPutBack={() => {
          if (removed === null) return;
          change((notes) => putBack(notes, removed));
          setRemoved(null);
          useReviewDesk.setState({ shown: removed.note.id });
        }}
      />
    </ReadOnlyFields>
  );
}

const NOWHERE: ReviewTarget = { note: null, marked: false, from: 0, to: 0 };

interface ComposerProps extends Pick<NotesTabProps, 'draft' | 'editor'> {
  readonly target: ReviewTarget;
  change(make: (notes: ReviewNote[]) => ReviewNote[]): void;
}

function Composer({ draft, editor, target, change }: ComposerProps) {
  const { t } = useTranslation('review');
  const settings = useAppSettings().data;
  const queries = useQueryClient();
  // What can be chosen stays as it was when the note was begun: the text may be edited meanwhile.
  const [subjects] = useState(() =>
    noteSubjects(draft.session.store.getState().content, target, (key, params) =>
      t(key as 'text', params ?? {}),
    ),
  );
  const end = (shown: string | null) => useReviewDesk.setState({ writing: null, shown });
  const write = (note: { anchor: NoteAnchor; text: string; by: string }) => {
    const id = crypto.randomUUID();
    change((notes) => [...notes, { ...note, id, at: now(), state: 'open', replies: [] }]);
    if (settings !== undefined && settings.name !== note.by) {
      void client.app
        .saveSettings({ ...settings, name: note.by })
        .then(() => queries.invalidateQueries({ queryKey: queryKeys.settings }));
    }
    const isPassage = note.anchor.kind === 'passage';
    end(isPassage ? null : id);
    // Whoever marked words goes on behind them; still marked, the next key would replace them.
    if (isPassage) editor.current?.reveal(target.to);
  };
  return (
    <NoteComposer
      subjects={subjects}
      by={settings?.name ?? ''}
      onWrite={write}
      onCancel={() => {
        end(null);
        editor.current?.focus();
      }}
    />
  );
}

function now(): string {
  return new Date().toISOString();
}
