import { type EditorState, type Extension, type Range, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import type { PlacedImage } from '../../core/image/find-images.js';
import { type CardSlot, type CardSlots, cardSlots } from './card-slots.js';
import { imagesIn, placedImages } from './placed-images.js';

/** Digits of an asset's hash that stay visible in the source; the rest is noise to a person. */
const VISIBLE_DIGITS = 6;

/** False until somebody has moved the cursor or written, so that a text that starts with a picture shows it. */
const touched = StateField.define<boolean>({
  create: () => false,
  update: (value, { selection, docChanged }) => value || selection !== undefined || docChanged,
});

const cards = StateField.define<DecorationSet>({
  create: decorate,
  update: (decorations, { docChanged, selection, state, startState }) =>
    docChanged || selection !== undefined || imagesIn(startState) !== imagesIn(state)
      ? decorate(state)
      : decorations,
  provide: (field) => [
    EditorView.decorations.from(field),
    EditorView.atomicRanges.of(({ state }) =>
      state.field(field).update({ filter: (_from, _to, { spec }) => isShortened(spec) }),
    ),
  ],
});

/**
 * Pictures as cards with their alt state. While the cursor is in a picture its source shows, with
 * the card below. React draws into the slots, see `card-slots.ts`.
 */
export function imageCards(slots: CardSlots): Extension {
  return [placedImages, touched, cardSlots.of(slots), cards];
}

/** Whether the cursor or selection touches a picture, so that its source shows. */
export function isOpen(
  state: EditorState,
  { from, to }: Pick<PlacedImage, 'from' | 'to'>,
): boolean {
  if (state.field(touched, false) !== true) return false;
  return state.selection.ranges.some((range) => range.from <= to && range.to >= from);
}

/** Whether nothing else stands in the picture's lines, so that it shows as a card. */
export function standsAlone(
  { doc }: EditorState,
  { from, to }: Pick<PlacedImage, 'from' | 'to'>,
): boolean {
  const before = doc.sliceString(doc.lineAt(from).from, from);
  const behind = doc.sliceString(to, doc.lineAt(to).to);
  return before.trim() === '' && behind.trim() === '';
}

function decorate(state: EditorState): DecorationSet {
  const slots = state.facet(cardSlots);
  if (slots === null) return Decoration.none;
  const found = imagesIn(state).flatMap((image) => ofImage(state, slots, image));
  return Decoration.set(found, true);
}

function ofImage(state: EditorState, slots: CardSlots, image: PlacedImage): Range<Decoration>[] {
  const [first, last] = [state.doc.lineAt(image.from), state.doc.lineAt(image.to)];
  const alone = standsAlone(state, image);
  const open = isOpen(state, image);
  const widget = new CardWidget(slots, image, alone ? 'card' : 'chip');
  if (!open && alone) {
    return [Decoration.replace({ widget, block: true }).range(first.from, last.to)];
  }
  if (!open) return [Decoration.replace({ widget }).range(image.from, image.to)];
  const source = shortenedHash(state, image);
  return alone
    ? [...source, Decoration.widget({ widget, block: true, side: 1 }).range(last.to)]
    : source;
}

function shortenedHash(state: EditorState, image: PlacedImage): Range<Decoration>[] {
  const address = `asset:${image.use.asset}`;
  const at = state.doc.sliceString(image.from, image.to).indexOf(address);
  if (at === -1) return [];
  const from = image.from + at + 'asset:'.length + VISIBLE_DIGITS;
  const spec = { widget: new EllipsisWidget(), shortened: true };
  return [Decoration.replace(spec).range(from, image.from + at + address.length)];
}

function isShortened(spec: unknown): boolean {
  return typeof spec === 'object' && spec !== null && 'shortened' in spec;
}

class CardWidget extends WidgetType {
  constructor(
    readonly slots: CardSlots,
    readonly image: PlacedImage,
    readonly shape: CardSlot['shape'],
  ) {
    super();
  }

  override eq(other: CardWidget): boolean {
    return (
      other.shape === this.shape &&
      other.image.index === this.image.index &&
      JSON.stringify([other.image.use, other.image.link]) ===
        JSON.stringify([this.image.use, this.image.link])
    );
  }

  override get estimatedHeight(): number {
    return this.shape === 'card' ? 138 : -1;
  }

  override toDOM(): HTMLElement {
    const element = document.createElement(this.shape === 'card' ? 'div' : 'span');
    this.slots.put(element, this.image, this.shape);
    return element;
  }

  override updateDOM(element: HTMLElement): boolean {
    const isCard = element.tagName === 'DIV';
    if (isCard !== (this.shape === 'card')) return false;
    this.slots.put(element, this.image, this.shape);
    return true;
  }

  override destroy(element: HTMLElement): void {
    this.slots.remove(element);
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

class EllipsisWidget extends WidgetType {
  override eq(): boolean {
    return true;
  }

  override toDOM(): HTMLElement {
    const dots = document.createElement('span');
    dots.textContent = '…';
    return dots;
  }
}
