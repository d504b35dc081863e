import { availableParallelism } from 'node:os';
import sharp from 'sharp';
import type { MadeFile } from '../../core/image/web-sizes.js';
import { encodeWeb, WEB_SETTINGS } from '../../electron/host/assets/encode-web.js';
import { Pool } from '../../electron/host/assets/pool.js';
import { timed, type BenchRow } from './bench-row.js';

const WIDTHS = [1600, 800, 400];
const FILES: readonly MadeFile[] = WIDTHS.flatMap((width) => [
  { width, format: 'webp' },
  { width, format: 'jpeg' },
]);
const PHOTOS = 4;
const RUNS = 9;

/**
 * Pictures for the web beside bare sharp with the same settings, at once as many as the app makes:
 * once as sharp's manual does it (a pipeline a size), once with the same decoding once. Photos are
 * invented: 12 megapixels of noise over a gradient, about as hard to encode as real ones.
 */
export async function bench(): Promise<BenchRow[]> {
  const photos = await Promise.all(Array.from({ length: PHOTOS }, (_, index) => aPhoto(index)));
  const at = Math.max(1, Math.min(4, availableParallelism() - 1));
  const all = (work: (photo: Buffer) => Promise<unknown>) => {
    const pool = new Pool(at);
    return Promise.all(photos.map((photo) => pool.run(() => work(photo))));
  };
  const rows: Record<string, number[]> = { ours: [], manual: [], once: [] };
  const ways = { ours: (photo: Buffer) => encodeWeb(photo, FILES, undefined), manual, once };
  await all(ways.ours);
  // One after the other in each round, so that a busy moment hits all alike.
  for (let run = 0; run < RUNS; run += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const { median } = await timed(name, () => all(way), { runs: 1, warmUp: 0 });
      rows[name]?.push((PHOTOS * 1000) / median);
    }
  }
  const rates = (name: string) => [...(rows[name] ?? [])].sort((a, b) => a - b);
  const middle = (name: string) => rates(name)[Math.floor(RUNS / 2)] ?? 0;
  const row = (what: string, name: string, baseline?: string): BenchRow => {
    const median = round(middle(name));
    const [min = 0, max = 0] = [rates(name)[0], rates(name).at(-1)].map((rate) => round(rate ?? 0));
    const shown = { what, unit: 'photos/s', median, min, max, runs: RUNS };
    if (baseline === undefined) return shown;
    return { ...shown, baseline: round(middle(baseline)), ratio: round(median / middle(baseline)) };
  };
  return [
    row('12 MP to WebP and JPEG of 1600/800/400, beside a pipeline a size', 'ours', 'manual'),
    row('the same, beside bare sharp that decodes once', 'ours', 'once'),
  ];
}

/** Every size from the file, as sharp's manual shows it. */
function manual(photo: Buffer): Promise<Buffer[]> {
  return Promise.all(
    WIDTHS.flatMap((width) => {
      const resized = () => sharp(photo).resize({ width });
      return [
        resized().webp(WEB_SETTINGS.webp).toBuffer(),
        resized().jpeg(WEB_SETTINGS.jpeg).toBuffer(),
      ];
    }),
  );
}

/** Decoded once, each smaller size from the next larger one. */
async function once(photo: Buffer): Promise<Buffer[]> {
  const made: Promise<Buffer>[] = [];
  let source = sharp(photo);
  for (const width of WIDTHS) {
    const { data, info } = await source
      .resize({ width })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const raw = { width: info.width, height: info.height, channels: info.channels };
    made.push(sharp(data, { raw }).webp(WEB_SETTINGS.webp).toBuffer());
    made.push(sharp(data, { raw }).jpeg(WEB_SETTINGS.jpeg).toBuffer());
    source = sharp(data, { raw });
  }
  return Promise.all(made);
}

async function aPhoto(seed: number): Promise<Buffer> {
  const [width, height] = [4000, 3000];
  const gradient = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="hsl(${seed * 70},60%,35%)"/><stop offset="1" stop-color="hsl(${seed * 70 + 120},70%,75%)"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/></svg>`;
  const grain = await sharp({
    create: {
      ...{ width: 1000, height: 750, channels: 3, background: 'black' },
      noise: { type: 'gaussian', mean: 128, sigma: 28 },
    },
  })
    .resize(width, height)
    .png()
    .toBuffer();
  return sharp(Buffer.from(gradient))
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 90 })
    .toBuffer();
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
