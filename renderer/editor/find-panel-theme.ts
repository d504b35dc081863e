import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

const EDGE = '1px solid var(--line-strong)';

const LOOKS = {
  '.cm-panels': { background: 'var(--surface)', color: 'var(--ink)', zIndex: '2' },
  '.cm-panels.cm-panels-top': { borderBottom: '1px solid var(--line)' },
  '.cm-panel.cm-search': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: 'var(--space-2)',
    padding: 'var(--space-3) var(--space-10) var(--space-3) var(--space-4)',
    fontFamily: 'var(--font-ui)',
    fontSize: 'var(--text-s)',
  },
  '.cm-panel.cm-search br': { display: 'none' },
  // The panel has one flat row of controls: what replaces moves to a second line.
  '.cm-panel.cm-search::after': { content: '""', order: '1', flexBasis: '100%', height: '0' },
  '.cm-panel.cm-search [name=replace], .cm-panel.cm-search [name=replaceAll]': { order: '2' },
  '.cm-panel.cm-search [name=select]': { display: 'none' },
  '.cm-panel.cm-search input, .cm-panel.cm-search button, .cm-panel.cm-search label': {
    margin: '0',
  },
  '.cm-panel.cm-search label': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 'var(--space-1)',
    margin: '0',
    fontSize: 'var(--text-s)',
  },
  '.cm-panel.cm-search input[type=checkbox]': { accentColor: 'var(--accent)', margin: '0' },
  '.cm-panel .cm-textfield': {
    width: '220px',
    minHeight: '30px',
    margin: '0',
    padding: '3px var(--space-2)',
    border: EDGE,
    borderRadius: 'var(--radius)',
    background: 'var(--surface)',
    color: 'var(--ink)',
    fontSize: 'var(--text-s)',
  },
  '.cm-panel .cm-button': {
    minHeight: '30px',
    margin: '0',
    padding: '3px var(--space-3)',
    border: EDGE,
    borderRadius: 'var(--radius)',
    background: 'var(--surface)',
    backgroundImage: 'none',
    color: 'var(--ink)',
    fontSize: 'var(--text-s)',
  },
  '.cm-panel .cm-button:hover': { background: 'var(--hover)' },
  '.cm-panel .cm-button:active': { background: 'var(--pressed)', backgroundImage: 'none' },
  '.cm-panel.cm-search [name=close]': {
    position: 'absolute',
    top: 'var(--space-3)',
    right: 'var(--space-3)',
    width: '30px',
    height: '30px',
    border: '0',
    borderRadius: 'var(--radius)',
    background: 'transparent',
    color: 'var(--muted)',
    fontSize: '20px',
  },
  '.cm-panel.cm-search [name=close]:hover': { background: 'var(--hover)' },
};

/** The find panel in the looks of the desk's other controls. */
export function findPanelTheme(): Extension {
  return EditorView.theme(LOOKS);
}
