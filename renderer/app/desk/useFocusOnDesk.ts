import { type RefObject, useEffect, useRef } from 'react';
import type { EditorHandle } from '../../editor/Editor.js';
import { isNowhere } from '../../ui/useFocusReturn.js';
import type { OpenPost } from '../draft/useOpenPost.js';
import { useDesk } from './desk-store.js';
import { useListShown } from './useListShown.js';

/**
 * Keeps the focus from leading nowhere when what had it goes away with a page, a column or a post: it
 * moves to the list if that was asked for, else into the text, else to the middle of the desk. A desk
 * on which nobody was yet is left alone.
 */
export function useFocusOnDesk(
  editor: RefObject<EditorHandle | null>,
  { draft }: Pick<OpenPost, 'draft'>,
): void {
  const post = draft?.id;
  const page = useDesk((desk) => desk.page);
  const listShown = useListShown();
  const before = useRef({ listShown, wasAnywhere: false });
  useEffect(() => {
    const note = () => (before.current.wasAnywhere = true);
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    const listCame = listShown && !before.current.listShown;
    before.current.listShown = listShown;
    if (page !== 'desk' || !before.current.wasAnywhere || !isNowhere()) return;
    if (listCame) document.getElementById('region-library')?.focus();
    else if (editor.current !== null) editor.current.focus();
    else document.getElementById('region-text')?.focus();
  }, [page, listShown, post, editor]);
}
