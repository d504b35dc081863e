/**
 * Where a picture's files lie, as attributes of `<img>`; `width` and `height` are px. `webp` is the
 * `srcset` of the same sizes as WebP, absent or empty where there are none.
 */
export interface ResolvedImage {
  src: string;
  srcset: string;
  webp?: string;
  sizes: string;
  width: number;
  height: number;
}
