import type { MouseEvent, RefObject } from 'react';
import type { Pressed } from './LineEditor.js';
import type { WantedWords } from './wanted-words.js';

/**
 * Whether a press of the mouse enters a cell or caption in which nobody writes yet. Its editor takes the
 * place of what was pressed and puts the cursor there.
 */
export function pressEnters(event: MouseEvent, pressed: RefObject<Pressed | null>): boolean {
  if (event.button !== 0) {
    // An unknown word gets its menu in the editor, which would have taken the word's place by then.
    if (unknownAt(event.target) !== null) event.preventDefault();
    return false;
  }
  event.preventDefault();
  pressed.current = { x: event.clientX, y: event.clientY };
  return true;
}

/** The word under the mouse that no dictionary knows, to be offered other spellings; null when there is none. */
export function unknownAt(target: EventTarget): WantedWords | null {
  const word = target instanceof Element ? target.closest<HTMLElement>('[data-word]') : null;
  const [from, to] = (word?.dataset['word'] ?? '').split(' ').map(Number);
  return from === undefined || to === undefined ? null : { from, to, suggest: true };
}
