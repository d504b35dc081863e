import type { EditorView, TooltipView } from '@codemirror/view';
import { plainText } from '../../../core/markdown/plain-text.js';
import { noteText } from './notes-in-text.js';

/** The words of a note, to be read. */
export function notePreview({ state }: EditorView, label: string): TooltipView {
  const dom = document.createElement('div');
  dom.className = 'cm-desk-note-tip';
  const words = plainText(noteText(state, label)).trim();
  dom.textContent = words === '' ? state.phrase('This footnote has no text yet') : words;
  return { dom };
}
