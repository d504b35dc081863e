/** Where a picture stands; only pictures in the text have a placement. */
export type PicturePlace = 'body' | 'featured' | 'portrait';
