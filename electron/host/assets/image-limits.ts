/** A picture's file may have at most this many bytes: 25 MB. */
export const MAX_BYTES = 25 * 1024 * 1024;

/** A picture may have at most this many pixels: 50 megapixels. */
export const MAX_PIXELS = 50_000_000;

/** All frames of an animation together may have at most this many pixels. */
export const MAX_ANIMATION_PIXELS = 200_000_000;

/** Stored pictures are at most this long on their longer side, px. */
export const MAX_SIDE = 2400;
