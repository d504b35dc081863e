/** A post was changed while a bundle was written from what was known of it: the export has to begin again. */
export class PostsMoved extends Error {}
