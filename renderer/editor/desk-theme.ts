import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

const LOOKS = {
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--font-text)',
    fontSize: '1.125rem',
    lineHeight: '1.62',
    overflow: 'auto',
  },
  '.cm-content': {
    padding: 'var(--space-6) max(var(--space-8), calc((100% - 39rem) / 2)) 30vh',
    caretColor: 'var(--accent)',
  },
  '.cm-line': { padding: '0' },
  '.cm-cursor': { borderLeft: '2px solid var(--accent)' },
  '.cm-dropCursor': { borderLeft: '3px solid var(--accent)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground':
    { background: 'light-dark(#cfe4e6, #2b4c52)' },
  '.cm-placeholder': { color: 'var(--muted)', fontStyle: 'italic' },
  '.cm-desk-heading': { paddingTop: '0.5em', position: 'relative' },
  '.cm-desk-mark': {
    color: 'var(--muted)',
    fontWeight: '400',
    fontStyle: 'normal',
    textDecoration: 'none',
    animation: 'cm-desk-fade var(--motion) ease-out',
  },
  '@keyframes cm-desk-fade': { from: { opacity: '0' } },
  '.cm-desk-bullet': { color: 'var(--muted)' },
  '.cm-desk-rule': {
    display: 'inline-block',
    width: '100%',
    borderTop: '1px solid var(--line-strong)',
    verticalAlign: 'middle',
  },
  '.cm-desk-quote': {
    paddingInlineStart: 'var(--space-4)',
    borderInlineStart: '2px solid var(--line-strong)',
    color: 'var(--muted)',
  },
  '.cm-desk-code': { background: 'var(--surface-sunk)', fontFamily: 'ui-monospace, monospace' },
  '.cm-desk-table': { fontFamily: 'ui-monospace, monospace', fontSize: '0.8em' },
  '.cm-desk-note': { fontSize: '0.88em' },
  '.cm-desk-break': {
    display: 'flex',
    alignItems: 'center',
    gap: 'var(--space-3)',
    padding: 'var(--space-3) 0',
    color: 'var(--accent)',
    fontFamily: 'var(--font-ui)',
    fontSize: 'var(--text-s)',
    cursor: 'text',
  },
  '.cm-desk-break::before, .cm-desk-break::after': {
    content: '""',
    flex: '1',
    borderTop: '1px dashed var(--accent)',
  },
  '.cm-searchMatch': { background: 'var(--warn-soft)', outline: '1px solid var(--warn)' },
  '.cm-searchMatch-selected': { background: 'light-dark(#f3d9a4, #5a4518)' },
};

/** The sheet of paper: a column of 66 to 72 characters in the reading serif, on the desk's own colours. */
export function deskTheme(): Extension {
  return EditorView.theme(LOOKS);
}
