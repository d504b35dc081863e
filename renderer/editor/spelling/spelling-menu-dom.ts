import type { EditorState } from '@codemirror/state';

/** What a menu of suggestions offers. */
export interface SpellingMenuActions {
  readonly suggestions: Promise<readonly string[]>;
  onTake(suggestion: string): void;
  onLearn(): void;
  onClose(): void;
}

/** The menu for one word as plain elements: CodeMirror places it, arrow keys move in it, Escape leaves. */
export function spellingMenuDom(
  state: EditorState,
  word: string,
  { suggestions, onTake, onLearn, onClose }: SpellingMenuActions,
): HTMLElement {
  const menu = document.createElement('div');
  menu.className = 'cm-spellingMenu';
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', state.phrase('Suggestions for $', word));
  const note = document.createElement('p');
  note.setAttribute('role', 'status');
  note.textContent = state.phrase('Looking for suggestions');
  const learn = item(state.phrase('Add to the dictionary'), onLearn);
  learn.classList.add('cm-spellingLearn');
  menu.append(note, learn);
  void suggestions
    .catch(() => [])
    .then((found) => {
      note.textContent = found.length === 0 ? state.phrase('No suggestion') : '';
      note.hidden = found.length > 0;
      const items = found.map((suggestion) => item(suggestion, () => onTake(suggestion)));
      const hadFocus = document.activeElement === learn;
      learn.before(...items);
      if (hadFocus) items[0]?.focus({ preventScroll: true });
    });
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      onClose();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(menu, event.key === 'ArrowDown' ? 1 : -1);
    }
  });
  return menu;
}

function item(label: string, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('role', 'menuitem');
  button.textContent = label;
  button.addEventListener('click', onPress);
  return button;
}

function move(menu: HTMLElement, by: number): void {
  const items = [...menu.querySelectorAll('button')];
  const at = items.findIndex((one) => one === document.activeElement);
  items.at((at + by + items.length) % items.length)?.focus({ preventScroll: true });
}
