import type { EditorView } from '@codemirror/view';
import { useCallback, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import type { Finding } from '../../core/alt/finding.js';
import type { Asset, AssetHash } from '../../core/image/asset.js';
import type { CardSlots } from './card-slots.js';
import { ImageCard } from './ImageCard.js';
import { imagesIn } from './placed-images.js';

/** What the cards of one view take. */
export interface ImageCardsProps {
  readonly view: EditorView;
  readonly slots: CardSlots;
  readonly assets: ReadonlyMap<AssetHash, Asset>;
  readonly findings: readonly Finding[];
  onEdit(index: number): void;
}

const NONE: readonly Finding[] = [];

/** Draws every visible picture's card into the place the view made for it. */
export function ImageCards({ view, slots, assets, findings, onEdit }: ImageCardsProps) {
  const open = useSyncExternalStore(slots.subscribe, slots.snapshot);
  const measure = useCallback(() => view.requestMeasure(), [view]);
  const showSource = useCallback(
    (index: number) => {
      const image = imagesIn(view.state)[index];
      if (image === undefined) return;
      view.dispatch({ selection: { anchor: image.from + 2 }, scrollIntoView: true });
      view.focus();
    },
    [view],
  );
  return open.map((slot) => {
    const own = findings.filter(({ image }) => image?.place === slot.image.index);
    return createPortal(
      <ImageCard
        slot={slot}
        asset={assets.get(slot.image.use.asset)}
        findings={own.length === 0 ? NONE : own}
        onEdit={onEdit}
        onSource={showSource}
        onDrawn={measure}
      />,
      slot.element,
      slot.key,
    );
  });
}
