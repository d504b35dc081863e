/** Where a picture's files lie, as attributes of `<img>`; `width` and `height` are px. */
export interface ResolvedImage {
  src: string;
  srcset: string;
  sizes: string;
  width: number;
  height: number;
}
