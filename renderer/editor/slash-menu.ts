import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  startCompletion,
} from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import { type ActionId, runAction } from './editor-actions.js';

/** What can be put at the start of a line, in the order in which it is wanted. */
const OFFERED = [
  'heading2',
  'heading3',
  'bullet',
  'ordered',
  'quote',
  'table',
  'footnote',
  'break',
] as const satisfies readonly ActionId[];

/** A slash at the start of an empty line offers what can stand there; the names are phrases `slash ID`. */
export function slashMenu(onPicture: () => void): Extension {
  return [
    autocompletion({
      override: [(context) => offered(context, onPicture)],
      icons: false,
      activateOnTyping: false,
      interactionDelay: 0,
    }),
    // Asking the menu at every key would cost each of them a second update of the editor.
    EditorView.updateListener.of((update) => {
      if (beginsMenu(update)) queueMicrotask(() => startCompletion(update.view));
    }),
    LOOKS,
  ];
}

/** Whether a slash was typed at the start of a line. */
function beginsMenu({ docChanged, state, transactions }: ViewUpdate): boolean {
  if (!docChanged || !transactions.some((one) => one.isUserEvent('input.type'))) return false;
  const { head } = state.selection.main;
  return /^\s*\/$/.test(state.sliceDoc(state.doc.lineAt(head).from, head));
}

function offered(context: CompletionContext, onPicture: () => void): CompletionResult | null {
  const { state, pos } = context;
  const line = state.doc.lineAt(pos);
  const typed = /^\s*(\/[\p{L}\d ]*)$/u.exec(state.doc.sliceString(line.from, pos))?.[1];
  if (typed === undefined || line.to !== pos) return null;
  if (syntaxTree(state).resolveInner(pos, -1).name === 'CodeText') return null;
  const from = pos - typed.length;
  const option = (id: string, run: (view: EditorView) => void): Completion => ({
    label: `/${state.phrase(`slash ${id}`)}`,
    displayLabel: state.phrase(`slash ${id}`),
    apply(view, _completion, start, end) {
      view.dispatch({ changes: { from: start, to: end }, userEvent: 'input.complete' });
      run(view);
    },
  });
  const actions = OFFERED.map((id) => option(id, (view) => runAction(view, id)));
  return {
    from,
    options: [...actions, option('picture', onPicture)],
    validFor: /^\/[\p{L}\d ]*$/u,
  };
}

const LOOKS = EditorView.theme({
  '.cm-tooltip.cm-tooltip-autocomplete': {
    margin: '4px 0',
    padding: 'var(--space-1)',
    border: '1px solid var(--line)',
    borderRadius: 'var(--radius)',
    background: 'var(--surface)',
    boxShadow: 'var(--shadow)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--font-ui)',
    fontSize: 'var(--text-s)',
    maxHeight: '320px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    padding: '5px var(--space-3)',
    borderRadius: 'var(--radius-small)',
    color: 'var(--ink)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--accent-soft)',
    color: 'var(--ink)',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '600' },
});
