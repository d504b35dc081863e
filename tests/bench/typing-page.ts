import { markdown } from '@codemirror/lang-markdown';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';

/** Shows a text in CodeMirror as anybody embeds it: wrapping, undo, the usual keys, Markdown. */
export function bareEditor(doc: string): void {
  const theme = EditorView.theme({
    '&': { height: '760px', width: '640px' },
    '.cm-scroller': { fontFamily: 'Georgia, serif', fontSize: '18px', lineHeight: '1.62' },
  });
  const state = EditorState.create({
    doc,
    extensions: [
      history(),
      keymap.of([...defaultKeymap, ...historyKeymap]),
      EditorView.lineWrapping,
      markdown(),
      theme,
    ],
  });
  new EditorView({ state, parent: document.body });
}

Object.assign(window, { bareEditor });
