import { z } from 'zod';
import type { Asset } from './asset.js';
import { WEB_PATH, type Crop, type WebFile } from './web-sizes.js';

const Percent = z.int().min(0).max(100);

/** What stays in sight wherever a picture is cropped: per cent from its left and its top. */
export const Focus = z.object({ x: Percent, y: Percent });
export type Focus = z.infer<typeof Focus>;

/** The middle, which counts where nobody chose. */
export const MIDDLE: Focus = { x: 50, y: 50 };

/** The shape in which services show the picture of a link, px. */
const CARD = { width: 1200, height: 630 } as const;
/** Styles know the focus in steps of this many per cent. */
const STEP = 10;

/** The classes that keep a focus in sight; empty where it is the middle. */
export function focusClasses(focus: Focus | null): string {
  if (focus === null) return '';
  const at = (value: number) => Math.round(value / STEP) * STEP;
  const [x, y] = [at(focus.x), at(focus.y)];
  return x === MIDDLE.x && y === MIDDLE.y ? '' : `focus-x-${x} focus-y-${y}`;
}

/** The picture of a link: its file, cropped around the focus, and what it measures, px. Never enlarged. */
export function cardPicture(
  asset: Asset,
  focus: Focus | null,
): { readonly file: WebFile; readonly width: number; readonly height: number } {
  const crop = cropAround(asset, focus ?? MIDDLE);
  const width = Math.min(CARD.width, crop.width);
  const height = Math.max(1, Math.round((crop.height * width) / crop.width));
  const name = `${WEB_PATH}${asset.hash.slice(0, 16)}`;
  const path = `${name}-link-${crop.left}-${crop.top}.jpg`;
  return { file: { path, made: { width, format: 'jpeg', crop } }, width, height };
}

/** The largest part in the shape of a card; it lies as `object-position` of CSS lays it, so that the desk shows the very part. */
function cropAround(size: Pick<Asset, 'width' | 'height'>, { x, y }: Focus): Crop {
  const ratio = CARD.width / CARD.height;
  const width = Math.max(1, Math.min(size.width, Math.round(size.height * ratio)));
  const height = Math.max(1, Math.min(size.height, Math.round(size.width / ratio)));
  const start = (whole: number, part: number, percent: number) =>
    Math.round(((whole - part) * percent) / 100);
  return {
    left: start(size.width, width, x),
    top: start(size.height, height, y),
    width,
    height,
  };
}
