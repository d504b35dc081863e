import { create } from 'zustand';
import { findImages, type PlacedImage } from '../../../core/image/find-images.js';
import type { RecordId } from '../../../core/post/post.js';

interface PlacedInText {
  readonly post: RecordId | null;
  readonly images: readonly PlacedImage[];
}

const usePlaced = create<PlacedInText>(() => ({ post: null, images: [] }));

/** The editor tells which pictures its text has; only when one came, went or changed. */
export function tellPlacedImages(post: RecordId, images: readonly PlacedImage[]): void {
  usePlaced.setState({ post, images });
}

/**
 * The pictures of a post that lies on the desk. The editor knows them without reading the whole
 * text at every pause; until it has spoken they are read from `body`. Their offsets may be older
 * than the text; what they are and their order is not.
 */
export function usePlacedImages(post: RecordId, body: string): readonly PlacedImage[] {
  const told = usePlaced();
  return told.post === post ? told.images : findImages(body);
}
