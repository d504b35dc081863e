import type { OutputInfo, Sharp } from 'sharp';
import type { AssetRights } from '../../../core/image/asset.js';
import { MAX_ANIMATION_PIXELS } from './image-limits.js';

/** How pictures for the web are encoded; measured in docs/performance.md. Raise `version` with any change here: it is part of every cached name. */
export const WEB_SETTINGS = {
  version: 2,
  webp: { quality: 80, effort: 4, smartSubsample: true },
} as const;

/** Pixels that were decoded once. */
interface Pixels {
  readonly data: Buffer;
  readonly info: OutputInfo;
}

/**
 * A stored picture as WebP in several widths (px, never enlarged), in the order of `widths`. It is
 * decoded once, upright and in sRGB, and each smaller size is made from the next larger one. The files
 * carry no metadata but `rights`. Fails when the bytes are no picture.
 */
export async function encodeWeb(
  bytes: Buffer,
  widths: readonly number[],
  rights: AssetRights | undefined,
): Promise<Buffer[]> {
  // Loaded with the first picture: it takes 30 MB and a good part of a start.
  const { default: sharp } = await import('sharp');
  const options = { limitInputPixels: MAX_ANIMATION_PIXELS, failOn: 'error' } as const;
  const made = new Map<number, Promise<Buffer>>();
  const { width: fullWidth, height: fullHeight } = (await sharp(bytes, options).metadata())
    .autoOrient;
  let larger: Pixels | null = null;
  for (const width of [...new Set(widths)].sort((a, b) => b - a)) {
    const source: Sharp =
      larger === null
        ? sharp(bytes, options).autoOrient().toColourspace('srgb')
        : sharp(larger.data, { raw: rawShape(larger.info) });
    const toWidth = Math.min(width, fullWidth);
    // From the whole picture's shape: rounded from size to size, pages would state a wrong height.
    const height = Math.max(1, Math.round((fullHeight * toWidth) / fullWidth));
    const resized = source.resize({ width: toWidth, height, fit: 'fill' });
    const pixels: Pixels = await resized.raw().toBuffer({ resolveWithObject: true });
    larger = pixels;
    const encoded = named(sharp(pixels.data, { raw: rawShape(pixels.info) }), rights)
      .webp(WEB_SETTINGS.webp)
      .toBuffer();
    // Reported where it is awaited, not before.
    encoded.catch(() => undefined);
    made.set(width, encoded);
  }
  return Promise.all(widths.map((width) => made.get(width) as Promise<Buffer>));
}

/** A moving picture as a moving WebP at most `width` px wide; its frames are decoded for that width alone. */
export async function encodeMoving(bytes: Buffer, width: number): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return sharp(bytes, { animated: true, limitInputPixels: MAX_ANIMATION_PIXELS, failOn: 'error' })
    .resize({ width, withoutEnlargement: true })
    .webp(WEB_SETTINGS.webp)
    .toBuffer();
}

function rawShape({ width, height, channels }: OutputInfo) {
  return { width, height, channels };
}

function named(image: Sharp, rights: AssetRights | undefined): Sharp {
  if (rights === undefined) return image;
  const { artist, copyright } = rights;
  const tags = {
    ...(artist === '' ? {} : { Artist: artist }),
    ...(copyright === '' ? {} : { Copyright: copyright }),
  };
  // EXIF has room for plain letters only; XMP has the name as it is.
  return image.withExif({ IFD0: tags }).withXmp(rightsXmp(rights));
}

function rightsXmp({ artist, copyright }: AssetRights): string {
  const creator = `<dc:creator><rdf:Seq><rdf:li>${escapeXml(artist)}</rdf:li></rdf:Seq></dc:creator>`;
  const owner = `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(copyright)}</rdf:li></rdf:Alt></dc:rights>`;
  const said = [artist === '' ? '' : creator, copyright === '' ? '' : owner].join('');
  return [
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/">${said}</rdf:Description>`,
    '</rdf:RDF></x:xmpmeta>',
  ].join('');
}

function escapeXml(text: string): string {
  // eslint-disable-next-line no-control-regex -- XML 1.0 has no room for them
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
  return clean.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
