import type { EditorView } from '@codemirror/view';
import { useMemo, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import type { Finding } from '../../../core/alt/finding.js';
import type { Asset, AssetHash } from '../../../core/image/asset.js';
import type { CardSlots } from '../card-slots.js';
import type { MarkWatch } from '../line/mark-watch.js';
import { cardActions } from './card-actions.js';
import { ImageCard } from './ImageCard.js';
import styles from './ImageCard.module.css';

/** What the pictures of one view take. */
export interface ImageCardsProps {
  readonly view: EditorView;
  readonly slots: CardSlots;
  readonly watch: MarkWatch;
  readonly assets: ReadonlyMap<AssetHash, Asset>;
  readonly findings: readonly Finding[];
  readonly readOnly: boolean;
  onEdit(index: number): void;
}

/** Draws every visible picture into the place the view made for it. */
export function ImageCards(props: ImageCardsProps) {
  const { view, slots, watch, assets, findings, readOnly, onEdit } = props;
  const open = useSyncExternalStore(slots.subscribe, slots.snapshot);
  const actions = useMemo(() => cardActions(view, onEdit), [view, onEdit]);
  const byPlace = useMemo(() => {
    const places = new Map<unknown, Finding[]>();
    for (const finding of findings) {
      const place = finding.image?.place;
      if (place !== undefined) places.set(place, [...(places.get(place) ?? []), finding]);
    }
    return places;
  }, [findings]);
  return open.map((slot) =>
    createPortal(
      <fieldset className={styles['closed']} disabled={readOnly}>
        <ImageCard
          slot={slot}
          asset={assets.get(slot.image.use.asset)}
          findings={byPlace.get(slot.image.index) ?? NONE}
          {...{ actions, watch }}
        />
      </fieldset>,
      slot.element,
      slot.key,
    ),
  );
}

const NONE: readonly Finding[] = [];
