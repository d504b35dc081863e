import { markdown } from '@codemirror/lang-markdown';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import fonts from '@fontsource-variable/source-serif-4/opsz.css?inline';

/**
 * Shows a text in CodeMirror as anybody embeds it: wrapping, undo, the usual keys, Markdown. Letters,
 * lines and the size of the field are those of our own editor, so that both lay out the same lines.
 */
export async function bareEditor(doc: string): Promise<void> {
  const style = document.createElement('style');
  style.textContent = `${fonts} body { margin: 0 }`;
  document.head.append(style);
  await document.fonts.load("18px 'Source Serif 4 Variable'", 'Die Straße');
  const theme = EditorView.theme({
    '&': { height: '760px', width: '640px' },
    '.cm-scroller': {
      fontFamily: "'Source Serif 4 Variable', Georgia, serif",
      fontSize: '18px',
      lineHeight: '1.62',
    },
    '.cm-content': { padding: '24px 8px 30vh' },
    '.cm-line': { padding: '0' },
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
