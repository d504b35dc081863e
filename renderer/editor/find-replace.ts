import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { type Extension, EditorState } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { findPanelTheme } from './find-panel-theme.js';

/** Find and replace above the text: Mod-f opens it, Escape closes it. Its words come from `EditorState.phrases`. */
export function findReplace(): Extension {
  return [
    search({ top: true }),
    highlightSelectionMatches({ minSelectionLength: 3, wholeWords: true }),
    keymap.of(searchKeymap.filter(({ key }) => key !== 'Mod-Alt-g')),
    EditorState.allowMultipleSelections.of(false),
    findPanelTheme(),
  ];
}
