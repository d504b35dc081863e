import {
  type EditorState,
  type Extension,
  type Range,
  StateEffect,
  StateField,
} from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import type { PlacedImage } from '../../core/image/find-images.js';
import { type CardSlot, type CardSlots, cardSlots } from './card-slots.js';
import { imagesIn, imagesVersion, placedImages } from './placed-images.js';

/** Digits of an asset's hash that stay visible in the source; the rest is noise to a person. */
const VISIBLE_DIGITS = 6;

/** Shows the source of the picture that starts here (UTF-16 offset). */
export const showSource = StateEffect.define<number>({ map: (at, changes) => changes.mapPos(at) });

/** The picture whose source shows, for as long as the cursor stays in it. */
const openSource = StateField.define<number | null>({
  create: () => null,
  update(open, { changes, effects, selection, state }) {
    let at = open === null ? null : changes.mapPos(open);
    for (const effect of effects) if (effect.is(showSource)) at = effect.value;
    if (at === null || (selection === undefined && changes.empty)) return at;
    const image = imagesIn(state).find(({ from }) => from === at);
    const { from, to } = state.selection.main;
    return image !== undefined && from <= image.to && to >= image.from ? at : null;
  },
});

const cards = StateField.define<DecorationSet>({
  create: decorate,
  update: (decorations, { changes, docChanged, startState, state }) => {
    const others = imagesVersion(startState) !== imagesVersion(state);
    const toggled = startState.field(openSource) !== state.field(openSource);
    if (!toggled && !others) return docChanged ? decorations.map(changes) : decorations;
    return decorate(state);
  },
  provide: (field) => [
    EditorView.decorations.from(field),
    EditorView.atomicRanges.of(({ state }) =>
      state.field(field).update({ filter: (_from, _to, { spec }) => isShortened(spec) }),
    ),
  ],
});

/**
 * Pictures as what they are. On demand a picture shows its source, with itself below. React draws into the slots, see `card-slots.ts`.
 */
export function imageCards(slots: CardSlots): Extension {
  return [placedImages, openSource, cardSlots.of(slots), cards];
}

/** Whether the picture shows its source. */
export function isOpen(state: EditorState, { from }: Pick<PlacedImage, 'from'>): boolean {
  return state.field(openSource) === from;
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
    const [mine, its] = [this.image, other.image];
    if (other.shape !== this.shape || its.index !== mine.index) return false;
    return its.use === mine.use || JSON.stringify(its.use) === JSON.stringify(mine.use);
  }

  override get estimatedHeight(): number {
    return this.shape === 'card' ? 420 : -1;
  }

  override toDOM(): HTMLElement {
    const element = document.createElement(this.shape === 'card' ? 'div' : 'span');
    this.slots.put({ element, image: this.image, shape: this.shape });
    return element;
  }

  override updateDOM(element: HTMLElement): boolean {
    const isCard = element.tagName === 'DIV';
    if (isCard !== (this.shape === 'card')) return false;
    this.slots.put({ element, image: this.image, shape: this.shape });
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
