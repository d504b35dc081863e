import type { ImageContext } from '../image-context.js';
import type { AltRule, RuleHit } from '../rule.js';

const EXTENSION = /\.(?:jpe?g|png|gif|webp|avif|heic|heif|tiff?|bmp|svg|psd|raw|cr2|nef|arw|dng)$/i;
const CAMERA =
  /^(?:img|dsc[fn]?|pxl|mvimg|whatsapp[ _-]image|signal|bildschirmfoto|screenshot|scan)[ _-]?\d|^p\d{7}/i;
const SIZE_AT_END = /\d{3,5}x\d{3,5}$/i;

/** The alt text is the name of a file: an image extension, a camera's name, or the asset's own name. */
export const altFilename: AltRule = {
  id: 'alt-filename',
  severity: 'block',
  check: (context) => {
    const alt = context.use.alt.trim();
    if (context.use.decision !== 'described') return null;
    const looksLikeOne =
      isImageFileName(alt) || CAMERA.test(alt) || isMachineName(alt) || SIZE_AT_END.test(alt);
    return looksLikeOne ? { params: { alt } } : likeOwnFile(alt, context);
  },
};

/** "foto.jpg" is a name; "Screenshot der Datei plan.png" is a sentence that ends in one. */
function isImageFileName(alt: string): boolean {
  return EXTENSION.test(alt) && alt.split(/\s+/).length <= 2;
}

/** A single token that people do not write: "praxis_tag_2_final", "team-foto-stadt-2025". */
function isMachineName(alt: string): boolean {
  if (/\s/.test(alt) || alt.length < 15) return false;
  return count(alt, '_') >= 2 || count(alt, '-') >= 3;
}

function likeOwnFile(alt: string, { asset }: ImageContext): RuleHit | null {
  const stem = (asset?.originalName ?? '').replace(/\.[^.]+$/, '').normalize('NFC');
  if (stem === '' || alt.normalize('NFC').toLowerCase() !== stem.toLowerCase()) return null;
  const naturalWords = /^[\p{L}\s]+$/u.test(alt);
  return { params: { alt }, severity: naturalWords ? 'warn' : 'block' };
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
