import { EditorView } from '@codemirror/view';
import { cardSlots } from '../card-slots.js';
import { openSuggestions } from '../spelling/open-suggestions.js';
import { tableSlots } from '../table/table-slots.js';
import { wantWords } from './wanted-words.js';
import { type InCell, type InPicture, wordPlaceAt } from './word-place.js';

/** Frames in which a cell or picture that was scrolled to is drawn; it is waited for no longer. */
const FRAMES = 20;

/**
 * Goes to words that are shown in a cell, caption or credit: the focus goes there and the words are
 * selected, with `suggest` other spellings are offered. False for words in a line of the text, which
 * stay as they are. A picture's description takes the focus to the picture.
 */
export function enterWords(
  view: EditorView,
  from: number,
  to: number,
  { suggest = false }: { readonly suggest?: boolean } = {},
): boolean {
  // The editor of a cell has nothing in it that is shown elsewhere.
  if (view.state.facet(tableSlots) === null) return false;
  const place = wordPlaceAt(view.state, from, to);
  if (place === null) return false;
  const effects = EditorView.scrollIntoView(from, { y: 'center' });
  view.dispatch({ selection: { anchor: from }, effects });
  focusWhenDrawn(view, place, suggest, FRAMES);
  return true;
}

function focusWhenDrawn(
  view: EditorView,
  place: InCell | InPicture,
  suggest: boolean,
  frames: number,
): void {
  const element = place.kind === 'cell' ? cellOf(view, place) : fieldOf(view, place);
  if (element !== null) focusWords(view, element, { from: place.from, to: place.to, suggest });
  else if (frames > 0) {
    requestAnimationFrame(() => focusWhenDrawn(view, place, suggest, frames - 1));
  }
}

function focusWords(
  view: EditorView,
  element: HTMLElement,
  words: { from: number; to: number; suggest: boolean },
): void {
  const line = element.querySelector<HTMLElement>('.cm-editor');
  const open = line === null ? null : EditorView.findFromDOM(line);
  if (open === null) {
    wantWords(view, words);
    element.focus({ preventScroll: true });
  } else selectWords(open, words);
  element.scrollIntoView({ block: 'nearest' });
}

/** Selects words in the editor of a cell or caption and goes there. */
export function selectWords(
  line: EditorView,
  { from, to, suggest }: { from: number; to: number; suggest: boolean },
): void {
  const { length } = line.state.doc;
  const [anchor, head] = [Math.min(from, length), Math.min(to, length)];
  line.focus();
  const effects = suggest ? openSuggestions.of({ from: anchor, to: head }) : [];
  line.dispatch({ selection: { anchor, head }, effects });
}

function cellOf(view: EditorView, { table, row, column }: InCell): HTMLElement | null {
  const slots = view.state.facet(tableSlots)?.snapshot() ?? [];
  const slot = slots.find(({ element }) => view.posAtDOM(element) === table);
  return slot?.element.querySelector(`[data-cell="${row} ${column}"]`) ?? null;
}

function fieldOf(view: EditorView, { index, field }: InPicture): HTMLElement | null {
  const slots = view.state.facet(cardSlots)?.snapshot() ?? [];
  const element = slots.find(({ image }) => image.index === index)?.element;
  return (
    element?.querySelector<HTMLElement>(`[data-field="${field}"]`) ??
    element?.querySelector<HTMLElement>('[tabindex], button') ??
    null
  );
}
