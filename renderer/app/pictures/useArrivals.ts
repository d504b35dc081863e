import { useEffect, useRef } from 'react';
import { findImages, type PlacedImage } from '../../../core/image/find-images.js';
import { arrivedPictures } from './arrived-pictures.js';
import type { PictureFlow } from './usePictureFlow.js';

interface Seen {
  readonly id: string;
  readonly names: string;
  readonly images: readonly PlacedImage[];
}

/** Asks about pictures that come into an open post with pasted text. `id` is the post's. */
export function useArrivals(id: string, body: string, ask: PictureFlow['askAbout']): void {
  const seen = useRef<Seen>({ id: '', names: '', images: [] });
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    const { id: last, names: known, images: before } = seen.current;
    // Reading the whole text is work; while the same pictures are named nothing can have come.
    const names = body.match(/asset:[0-9a-f]{64}/g)?.join() ?? '';
    if (last === id && known === names) return;
    const images = findImages(body);
    seen.current = { id, names, images };
    // What was there when the post was opened is for the round.
    if (last === id) latest.current(arrivedPictures(before, images));
  }, [id, body]);
}
