import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { WEB_SETTINGS } from '../../electron/host/assets/encode-web.js';
import { REPOSITORY } from '../builders/built-bundles.js';
import type { BenchRow } from './bench-row.js';
import { photoLikes } from './photo-like.js';
import { ssim, type Brightness } from './ssim.js';

const WIDTH = 800;
const SAMPLE = join(REPOSITORY, 'resources', 'sample', 'pictures');

/** A picture in the size in which it is compared. */
interface Compared {
  readonly family: string;
  readonly data: Buffer;
  readonly raw: { readonly width: number; readonly height: number; readonly channels: 3 };
}

const { webp, jpeg, png } = WEB_SETTINGS;

/** The ways to write a picture; those of the app are marked. */
const WAYS: readonly (readonly [name: string, isOurs: boolean, write: (image: Sharp) => Sharp])[] =
  [
    ...[70, 75, 80, 85, 90].map(
      (quality) =>
        [
          `WebP ${quality}`,
          quality === webp.quality,
          (image: Sharp) => image.webp({ ...webp, quality }),
        ] as const,
    ),
    ...[75, 80, 85, 90].map(
      (quality) =>
        [
          `JPEG ${quality}`,
          quality === jpeg.quality,
          (image: Sharp) => image.jpeg({ ...jpeg, quality }),
        ] as const,
    ),
    ...[70, 80, 90, 100].map(
      (quality) =>
        [
          `PNG ${quality}`,
          quality === png.quality,
          (image: Sharp) => image.png({ ...png, quality }),
        ] as const,
    ),
  ];

/**
 * Pictures of 800 px width in every format and quality in question, beside their pixels: structural
 * similarity of the brightness (median, worst, best) with the size of the files in kB as baseline.
 * PNG is measured on what is stored as PNG, and on writing.
 */
export async function bench(): Promise<BenchRow[]> {
  const pictures = [...(await drawings()), ...(await photographs())];
  const families = [...new Set(pictures.map(({ family }) => family))];
  const rows: BenchRow[] = [];
  for (const family of families) {
    const some = pictures.filter((picture) => picture.family === family);
    const isFlat = family === 'charts and screens' || family === 'writing';
    for (const [name, isOurs, write] of WAYS) {
      if (name.startsWith('PNG') && !isFlat) continue;
      rows.push(await row(`${family}, ${name}${isOurs ? ' (ours)' : ''}`, some, write));
    }
  }
  return rows;
}

async function row(
  what: string,
  pictures: readonly Compared[],
  write: (image: Sharp) => Sharp,
): Promise<BenchRow> {
  const likeness: number[] = [];
  let bytes = 0;
  for (const picture of pictures) {
    const { data, raw } = picture;
    const file = await write(sharp(data, { raw })).toBuffer();
    bytes += file.length;
    likeness.push(ssim(await brightness(sharp(data, { raw })), await brightness(sharp(file))));
  }
  likeness.sort((a, b) => a - b);
  const at = (share: number) => round(likeness[Math.floor((likeness.length - 1) * share)] ?? 0);
  const baseline = Math.round(bytes / pictures.length / 1000);
  const shown = { median: at(0.5), min: at(0), max: at(1) };
  return { what, unit: 'SSIM', ...shown, runs: pictures.length, baseline };
}

async function drawings(): Promise<Compared[]> {
  const names = (await readdir(SAMPLE)).sort();
  return Promise.all(
    names.map((name) => {
      const family = name.endsWith('.png') ? 'charts and screens' : 'drawn scenes';
      return compared(family, sharp(join(SAMPLE, basename(name))));
    }),
  );
}

function photographs(): Promise<Compared[]> {
  return Promise.all(
    photoLikes().map(({ name, data, width, height }) =>
      compared(name, sharp(data, { raw: { width, height, channels: 3 } })),
    ),
  );
}

async function compared(family: string, image: Sharp): Promise<Compared> {
  const { data, info } = await image
    .resize({ width: WIDTH })
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return { family, data, raw: { width, height, channels: 3 } };
}

async function brightness(image: Sharp): Promise<Brightness> {
  const { data, info } = await image
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
