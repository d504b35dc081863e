import type { OutputInfo, Sharp } from 'sharp';
import type { AssetRights } from '../../../core/image/asset.js';
import type { Crop, MadeFile, WebFormat } from '../../../core/image/web-sizes.js';
import { MAX_ANIMATION_PIXELS } from './image-limits.js';
import { loadSharp } from './load-sharp.js';

/** How pictures for the web are encoded; measured in docs/export.md. Raise `version` with any change here: it is part of every cached name. */
export const WEB_SETTINGS = {
  version: 4,
  webp: { quality: 80, effort: 4, smartSubsample: true },
  jpeg: { quality: 85, mozjpeg: true },
  png: { palette: true, quality: 90, effort: 7, compressionLevel: 9 },
} as const;

const READING = { limitInputPixels: MAX_ANIMATION_PIXELS, failOn: 'error' } as const;

/** Pixels that were decoded once. */
interface Pixels {
  readonly data: Buffer;
  readonly info: OutputInfo;
}

/**
 * A stored picture as several files for the web, never enlarged, in the order of `files`. It is
 * decoded once, upright and in sRGB, and each smaller size is made from the next larger one. The files
 * carry no metadata but `rights`. Fails when the bytes are no picture; APP_INCOMPLETE.
 */
export async function encodeWeb(
  bytes: Buffer,
  files: readonly MadeFile[],
  rights: AssetRights | undefined,
): Promise<Buffer[]> {
  // Loaded with the first picture: it takes 30 MB and a good part of a start.
  const sharp = await loadSharp();
  const open = () => sharp(bytes, READING);
  const made = new Map<MadeFile, Promise<Buffer>>();
  const { width: fullWidth, height: fullHeight } = (await open().metadata()).autoOrient;
  let larger: Pixels | null = null;
  for (const width of new Set(files.map((file) => file.width).sort((a, b) => b - a))) {
    const source: Sharp =
      larger === null
        ? open().autoOrient().toColourspace('srgb')
        : sharp(larger.data, { raw: rawShape(larger.info) });
    const toWidth = Math.min(width, fullWidth);
    // From the whole picture's shape: rounded from size to size, pages would state a wrong height.
    const height = Math.max(1, Math.round((fullHeight * toWidth) / fullWidth));
    const resized = source.resize({ width: toWidth, height, fit: 'fill' });
    const pixels: Pixels = await resized.raw().toBuffer({ resolveWithObject: true });
    larger = pixels;
    for (const file of files.filter((each) => each.width === width)) {
      const image = named(sharp(pixels.data, { raw: rawShape(pixels.info) }), rights);
      const encoded = inFormat(image, file.format).toBuffer();
      // Reported where it is awaited, not before.
      encoded.catch(() => undefined);
      made.set(file, encoded);
    }
  }
  return Promise.all(files.map((file) => made.get(file) as Promise<Buffer>));
}

/** What is see-through becomes white where a format has no word for it. */
function inFormat(image: Sharp, format: WebFormat): Sharp {
  if (format === 'png') return image.png(WEB_SETTINGS.png);
  if (format === 'jpeg') return image.flatten({ background: 'white' }).jpeg(WEB_SETTINGS.jpeg);
  return image.webp(WEB_SETTINGS.webp);
}

/** A part of a stored picture, signed as its other files are. */
export async function encodePart(
  bytes: Buffer,
  { width, format, crop }: MadeFile & { readonly crop: Crop },
  rights: AssetRights | undefined,
): Promise<Buffer> {
  const sharp = await loadSharp();
  const image = sharp(bytes, READING)
    .autoOrient()
    .toColourspace('srgb')
    .extract(crop)
    .resize({ width });
  return inFormat(named(image, rights), format).toBuffer();
}

/** A moving picture as a moving WebP at most `width` px wide; its frames are decoded for that width alone. */
export async function encodeMoving(bytes: Buffer, width: number): Promise<Buffer> {
  const sharp = await loadSharp();
  return sharp(bytes, { ...READING, animated: true })
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
