import type { Show } from './frame/prepare.js';
import type { PreviewMode } from './preview-page.js';
import type { Appearance } from './useAppAppearance.js';

/** The widths a page is laid out at, in px; null takes the width there is. */
export const DEVICE_WIDTHS = { phone: 390, tablet: 820, desktop: 1280, free: null } as const;

/** A kind of screen. */
export type Device = keyof typeof DEVICE_WIDTHS;

/** How large a page is shown: so that it fits, or as a share of its own size. */
export const ZOOMS = ['fit', '0.5', '0.75', '1', '1.25', '1.5', '2'] as const;
type Zoom = (typeof ZOOMS)[number];

/** What the preview is set to. `second` is the page beside the first, null without one. */
export interface PreviewSettings {
  readonly mode: PreviewMode;
  readonly second: PreviewMode | null;
  readonly device: Device;
  readonly appearance: Appearance;
  readonly show: Show;
  readonly zoom: Zoom;
  readonly outline: boolean;
}

export const MODES: readonly PreviewMode[] = ['article', 'category', 'teaser', 'card'];
export const DEVICES: readonly Device[] = ['phone', 'tablet', 'desktop', 'free'];
export const SHOWS: readonly Show[] = ['page', 'noImages', 'text'];
