import { useEffect, useRef } from 'react';
import { findImages, type PlacedImage } from '../../../core/image/find-images.js';
import { arrivedPictures } from './arrived-pictures.js';
import type { PictureFlow } from './usePictureFlow.js';

/** Asks about pictures that come into an open post with pasted text. `id` is the post's. */
export function useArrivals(id: string, body: string, ask: PictureFlow['askAbout']): void {
  const seen = useRef<{ id: string; images: readonly PlacedImage[] }>({ id: '', images: [] });
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    const images = findImages(body);
    const { id: last, images: before } = seen.current;
    seen.current = { id, images };
    // What was there when the post was opened is for the round.
    if (last === id) latest.current(arrivedPictures(before, images));
  }, [id, body]);
}
