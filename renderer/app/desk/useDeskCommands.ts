import type { RefObject } from 'react';
import type { EditorHandle } from '../../editor/Editor.js';
import { isNowhere } from '../../ui/useFocusReturn.js';
import type { DraftSession } from '../draft/draft-session.js';
import type { PostDraft } from '../draft/post-draft.js';
import type { AppCommand } from '../frame/commands.js';
import { moveRegion } from '../frame/regions.js';
import { useCommands } from '../frame/useCommands.js';
import { review } from '../review/review-store.js';
import { arrange, showPanel, showTab, toggleAlone, useDesk } from './desk-store.js';

/** What the desk's commands act on. */
export interface DeskTargets {
  readonly draft: PostDraft | null;
  readonly editor: RefObject<EditorHandle | null>;
  readonly librarySession: DraftSession<unknown>;
  createPost(): Promise<void>;
}

/** Answers every command of the frame while a library is open; gives back what runs one. */
export function useDeskCommands({
  draft,
  editor,
  librarySession,
  createPost,
}: DeskTargets): (command: AppCommand) => void {
  const actions: Record<AppCommand, () => void> = {
    'post.new': () => void createPost(),
    'post.save': () => {
      void draft?.session.flush();
      void librarySession.flush();
    },
    'post.export': () => showPanel({ kind: 'export', posts: draft === null ? null : [draft.id] }),
    'post.details': () => showPanel({ kind: 'details' }),
    'post.note': () => {
      draft?.session.current();
      const target = editor.current?.reviewTarget();
      if (draft !== null && target !== undefined) review(draft.id, target);
    },
    'post.versions': () => arrange({ page: draft === null ? 'desk' : 'versions' }),
    'view.palette': () => arrange({ palette: true }),
    'view.help': () => showPanel({ kind: 'help' }),
    'view.side': () =>
      arrange(({ sideShown }) => ({
        sideShown: !sideShown,
        panel: null,
        focused: false,
        alone: false,
      })),
    'view.alone': () => {
      toggleAlone();
      focusSomething();
    },
    'view.preview': () => showTab('preview'),
    'view.checks': () => showTab('checks'),
    'view.images': () => showTab('images'),
    'view.notes': () => showTab('notes'),
    'view.library': () =>
      arrange(({ libraryShown }) => ({
        libraryShown: libraryShown === false,
        focused: false,
        alone: false,
      })),
    'view.focus': () => arrange(({ focused }) => ({ focused: !focused, alone: false })),
    'view.nextRegion': () => moveRegion(1),
    'view.previousRegion': () => moveRegion(-1),
    'round.open': () => arrange({ page: 'round' }),
    'exchange.open': () => arrange({ page: 'exchange' }),
    'library.open': () => arrange({ page: 'library' }),
    'settings.open': () => arrange({ page: 'settings' }),
  };
  const run = (command: AppCommand) => {
    const onDesk = useDesk.getState().page === 'desk';
    if (onDesk || command === 'post.save') actions[command]();
  };
  useCommands(run);
  return run;
}

/** The palette gives the focus back to a text that may not be there any more. */
function focusSomething(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (isNowhere()) moveRegion(-1);
    }),
  );
}
