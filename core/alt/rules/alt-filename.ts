import { slugify } from '../../post/slug.js';
import type { ImageContext } from '../image-context.js';
import { readAlt } from '../reading.js';
import type { AltRule, RuleHit } from '../rule.js';
import {
  CAMERA_NAME,
  FILE_WORDS,
  IMAGE_EXTENSION,
  INTRODUCES_FILE,
  NAME_OF_DEVICE,
} from '../words/file-names.js';
import { ENGLISH_FUNCTION_WORDS, GERMAN_FUNCTION_WORDS } from '../words/markers.js';

/**
 * The alternative text is the name of a file: it ends in an image's extension, begins as cameras,
 * phones and systems name their pictures, is one long token of words joined by underscores or
 * hyphens, ends in a size in pixels, or equals the picture's own file name. Equality in natural words
 * („Rathaus Neustadt“ and rathaus-neustadt.jpg) is only a warning, and nothing at all when it is the
 * title of the link's target or one plain word („Rathaus“), which is no more than short. A file that a sentence names is none of this, and neither is a street
 * such as Friedrich-Ebert-Straße.
 */
export const altFilename: AltRule = {
  id: 'alt-filename',
  severity: 'block',
  applies: 'described',
  check: (context) => {
    const { alt } = readAlt(context);
    const looksLikeOne =
      isImageFileName(alt) ||
      isCameraName(alt) ||
      isDeviceName(alt) ||
      isMachineName(alt) ||
      endsInSize(alt);
    return looksLikeOne ? { params: { alt } } : likeOwnFile(alt, context);
  },
};

/** Whether a text has the form in which cameras number their pictures: "DSC01648", "20240503_101112". */
export function isCameraName(alt: string): boolean {
  return CAMERA_NAME.test(alt);
}

/** "foto.jpg" is a name; „Screenshot der Datei plan.png“ is a sentence that ends in one. */
function isImageFileName(alt: string): boolean {
  if (!IMAGE_EXTENSION.test(alt)) return false;
  const tokens = alt.split(/\s+/);
  if (tokens.length === 1) return true;
  if (INTRODUCES_FILE.test(tokens.at(-2) ?? '')) return false;
  return tokens.length <= 4 || !tokens.some(isSmallWord);
}

/** „Screenshot 2024-04-28 at 11.21.10“, but not „Screenshot 3: Startseite mit Suchfeld“. */
function isDeviceName(alt: string): boolean {
  const match = NAME_OF_DEVICE.exec(alt);
  if (match === null) return false;
  const rest =
    alt
      .slice(match[0].length)
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? [];
  return rest.every((word) => FILE_WORDS.has(word));
}

/** A single token that people do not write: "praxis_tag_2_final", "team-foto-stadt-2025". */
function isMachineName(alt: string): boolean {
  if (/\s/.test(alt) || alt.length < 15 || alt.startsWith('#') || alt.includes('://')) return false;
  if (count(alt, '_') >= 2) return true;
  return count(alt, '-') >= 3 && !isProperName(alt);
}

/** All parts begin with a capital letter, as in the names of streets and schools, and none is about files. */
function isProperName(alt: string): boolean {
  const parts = alt.split('-');
  return parts.every(
    (part) => /^\p{Lu}\p{Ll}+$/u.test(part) && !FILE_WORDS.has(part.toLowerCase()),
  );
}

function endsInSize(alt: string): boolean {
  const last = alt.split(/\s+/).at(-1) ?? '';
  if (/[\p{L}_-]\d{2,5}x\d{2,5}$/iu.test(last)) return true;
  const tokens = alt.split(/\s+/);
  return tokens.length <= 3 && /^\d{3,5}x\d{3,5}$/i.test(last) && !tokens.some(isSmallWord);
}

function likeOwnFile(alt: string, { asset, use }: ImageContext): RuleHit | null {
  const stem = (asset?.originalName ?? '').replace(/\.[^.]+$/, '');
  // Umlauts are longer in file names, and nothing else is.
  if (stem === '' || Math.abs(stem.length - alt.length) > 12) return null;
  if (slugOf(alt) !== slugOf(stem)) return null;
  if (/^\p{Lu}\p{Ll}+$/u.test(alt)) return null;
  if (!isNatural(alt)) return { params: { alt } };
  return slugOf(alt) === slugOf(use.target) ? null : { params: { alt }, severity: 'warn' };
}

/** Words as people write them: „Rathaus Neustadt“, „Sommerfest 2024“, not „werkstatt-tag2“. */
function isNatural(alt: string): boolean {
  if (/^\p{Lu}[\p{L}-]*$/u.test(alt)) return true;
  return alt.split(/[\s,]+/).length > 1 && /^[\p{L}\d\s,.'’&:!?/-]+$/u.test(alt);
}

function slugOf(text: string): string {
  return slugify(text.normalize('NFC'));
}

function isSmallWord(token: string): boolean {
  const word = token.toLowerCase();
  return GERMAN_FUNCTION_WORDS.has(word) || ENGLISH_FUNCTION_WORDS.has(word);
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
