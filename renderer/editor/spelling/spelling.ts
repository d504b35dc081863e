import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { spellingChecker } from './spelling-checker.js';
import { spellingMarks } from './spelling-marks.js';
import { spellingMenu } from './spelling-menu.js';
import type { SpellingSource } from './spelling-source.js';

const LOOKS = EditorView.baseTheme({
  '.cm-unknownWord': {
    textDecoration: 'underline wavy var(--danger) 1px',
    textUnderlineOffset: '4px',
    textDecorationSkipInk: 'none',
  },
  '.cm-tooltip.cm-spellingMenu': {
    display: 'flex',
    flexDirection: 'column',
    minWidth: '200px',
    marginTop: 'var(--space-1)',
    padding: 'var(--space-1)',
    border: '1px solid var(--line)',
    borderRadius: 'var(--radius)',
    background: 'var(--surface)',
    boxShadow: 'var(--shadow)',
    color: 'var(--ink)',
    fontFamily: 'var(--font-ui)',
    fontSize: 'var(--text-s)',
    lineHeight: '1.4',
  },
  '.cm-spellingMenu p': { margin: '0', padding: '6px var(--space-3)', color: 'var(--muted)' },
  '.cm-spellingMenu button': {
    padding: '7px var(--space-3)',
    border: 'none',
    borderRadius: 'var(--radius-small)',
    background: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontWeight: '500',
    textAlign: 'left',
  },
  '.cm-spellingMenu button:hover': { background: 'var(--hover)' },
  '.cm-spellingMenu button:focus-visible': {
    outline: '2px solid var(--accent)',
    outlineOffset: '-2px',
  },
  '.cm-spellingMenu .cm-spellingLearn': {
    marginTop: 'var(--space-1)',
    borderTop: '1px solid var(--line)',
    borderRadius: '0 0 var(--radius-small) var(--radius-small)',
    color: 'var(--accent)',
  },
});

/** Marks words that no dictionary knows and offers others; nothing of it happens while a key is down. */
export function spelling(source: SpellingSource | null): Extension {
  if (source === null) return [];
  return [spellingMarks, spellingChecker(source), spellingMenu(source), LOOKS];
}
