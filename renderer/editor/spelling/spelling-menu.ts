import { StateField, type EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, showTooltip, type Command, type Tooltip } from '@codemirror/view';
import { enterWords } from '../line/enter-words.js';
import { openSuggestions, type Word } from './open-suggestions.js';
import { markedWordAt, nextMarkedWord } from './spelling-marks.js';
import type { SpellingSource } from './spelling-source.js';
import { spellingMenuDom } from './spelling-menu-dom.js';

/** Opens the suggestions for the word at the cursor. */
const SUGGEST_KEY = 'Mod-.';
/** Goes to the next marked word and opens its suggestions. */
export const NEXT_WORD_KEY = 'F7';

/**
 * Suggestions for a marked word, on demand: by the context menu of the word, and by two keys. The menu
 * takes the focus and gives it back.
 */
export function spellingMenu(source: SpellingSource): Extension {
  const open = StateField.define<Word | null>({
    create: () => null,
    update(word, { docChanged, effects }) {
      let next = docChanged ? null : word;
      for (const effect of effects) if (effect.is(openSuggestions)) next = effect.value;
      return next;
    },
    provide: (field) =>
      showTooltip.from(field, (word) => (word === null ? null : tooltipFor(word, source))),
  });
  return [
    open,
    keymap.of([
      { key: SUGGEST_KEY, run: openFor((state) => markedWordAt(state, state.selection.main.head)) },
      {
        key: NEXT_WORD_KEY,
        preventDefault: true,
        run: openFor((state) => nextMarkedWord(state, state.selection.main.to)),
      },
    ]),
    EditorView.domEventHandlers({
      contextmenu(event, view) {
        const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
        const word = at === null ? null : markedWordAt(view.state, at);
        if (word === null) return false;
        event.preventDefault();
        show(view, word);
        return true;
      },
      mousedown(_event, view) {
        if (view.state.field(open) !== null) view.dispatch({ effects: openSuggestions.of(null) });
        return false;
      },
    }),
  ];
}

function openFor(find: (state: EditorState) => Word | null): Command {
  return (view) => {
    const word = find(view.state);
    if (word !== null) show(view, word);
    return word !== null;
  };
}

/** Goes on to the next marked word behind a place of the text (UTF-16 offset), wherever it is shown. */
export function goToUnknown(view: EditorView, behind: number): void {
  const word = nextMarkedWord(view.state, behind);
  if (word !== null) show(view, word);
}

function show(view: EditorView, word: Word): void {
  if (enterWords(view, word.from, word.to, { suggest: true })) return;
  view.dispatch({
    selection: { anchor: word.from, head: word.to },
    effects: openSuggestions.of(word),
    scrollIntoView: true,
  });
}

function tooltipFor({ from, to }: Word, source: SpellingSource): Tooltip {
  return {
    pos: from,
    above: false,
    create(view) {
      const word = view.state.sliceDoc(from, to);
      const close = () => {
        view.dispatch({ effects: openSuggestions.of(null) });
        view.focus();
      };
      const dom = spellingMenuDom(view.state, word, {
        suggestions: source.suggest(source.language, word),
        onTake(suggestion) {
          view.dispatch({
            changes: { from, to, insert: suggestion },
            selection: { anchor: from + suggestion.length },
            userEvent: 'input.spelling',
          });
          view.focus();
        },
        onLearn() {
          close();
          source.learn(word);
        },
        onClose: close,
      });
      return { dom, mount: () => dom.querySelector('button')?.focus({ preventScroll: true }) };
    },
  };
}
