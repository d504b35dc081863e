import {
  closeSearchPanel,
  highlightSelectionMatches,
  search,
  searchKeymap,
} from '@codemirror/search';
import { type Extension, EditorState } from '@codemirror/state';
import { type Command, type EditorView, keymap, type Panel } from '@codemirror/view';
import { enterWords } from '../line/enter-words.js';
import type { SlotList } from '../slot-list.js';
import type { FindSlot } from './find-slot.js';
import { MatchCount } from './match-count.js';

/** Find and replace above the text: Mod-f opens it, Escape closes it. React draws the panel into its slot. */
export function findReplace(slots: SlotList<FindSlot>): Extension {
  return [
    search({ top: true, createPanel: (view) => panel(view, slots) }),
    highlightSelectionMatches({ minSelectionLength: 3, wholeWords: true }),
    keymap.of([
      { key: 'Escape', run: closeFind, scope: 'editor search-panel' },
      ...searchKeymap.filter(({ key }) => key !== 'Mod-Alt-g' && key !== 'Escape'),
    ]),
    EditorState.allowMultipleSelections.of(false),
  ];
}

/** Closes the panel and goes on where it stood, in a cell or caption too. */
export const closeFind: Command = (view) => {
  if (!closeSearchPanel(view)) return false;
  const { from, to, empty } = view.state.selection.main;
  if (!empty) enterWords(view, from, to);
  return true;
};

function panel(view: EditorView, slots: SlotList<FindSlot>): Panel {
  const element = document.createElement('div');
  const count = new MatchCount(view);
  slots.put({ element, count });
  return {
    dom: element,
    top: true,
    update: (update) => count.update(update),
    destroy() {
      count.stop();
      slots.remove(element);
    },
  };
}
