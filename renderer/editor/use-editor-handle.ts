import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { type EditorHandle, editorHandle } from './editor-handle.js';
import type { EditorSession } from './use-editor-view.js';

/** Stands in for the moment before the view is there: nothing to insert into yet. */
const IDLE: Omit<EditorHandle, 'focus'> = {
  insertImage: () => -1,
  reveal: () => undefined,
  scrollTo: () => undefined,
  run: () => undefined,
  passages: () => new Map(),
  reviewTarget: () => ({ note: null, marked: false, from: 0, to: 0 }),
};

/** Hands out the editor; a focus that was asked for before the view is there waits for it. */
export function useEditorHandle(
  ref: Ref<EditorHandle> | undefined,
  session: EditorSession | null,
): void {
  const wanted = useRef(false);
  useImperativeHandle(
    ref,
    () =>
      session === null
        ? { ...IDLE, focus: () => void (wanted.current = true) }
        : editorHandle(session),
    [session],
  );
  useEffect(() => {
    if (session !== null && wanted.current) session.view.focus();
    wanted.current = false;
  }, [session]);
}
