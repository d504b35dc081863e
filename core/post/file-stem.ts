import type { Slug } from './post.js';

/** Names that Windows keeps for devices; a file or folder must not be called so, whatever its ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether Windows keeps this name, in lower case and without an ending, for a device. */
export function isDeviceName(stem: string): boolean {
  return stem.length <= 4 && DEVICES.test(stem);
}

/** What a file or folder of that slug is called, without an ending; no slug has an underscore, so nothing else is called so. */
export function fileStem(slug: Slug): string {
  return isDeviceName(slug) ? `${slug}_` : slug;
}
