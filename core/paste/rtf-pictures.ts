/** A picture in a document of rich text: its kind and its bytes in hexadecimal digits. */
export interface RtfPicture {
  readonly type: 'image/png' | 'image/jpeg';
  readonly hex: string;
}

/**
 * The photographs and drawings of a document of rich text, in order. Word names its pictures in the
 * HTML of the clipboard by files of its own, and puts the pictures themselves only here.
 */
export function rtfPictures(rtf: string): RtfPicture[] {
  const pictures: RtfPicture[] = [];
  for (const part of rtf.split('{\\pict').slice(1)) {
    const type = /\\pngblip/.test(part.slice(0, 2000))
      ? 'image/png'
      : /\\jpegblip/.test(part.slice(0, 2000))
        ? 'image/jpeg'
        : null;
    const hex = type === null ? null : digitsOf(part);
    if (type !== null && hex !== null) pictures.push({ type, hex });
  }
  return pictures;
}

/** The digits behind the control words and inner groups of a picture, up to its closing brace. */
function digitsOf(part: string): string | null {
  const pieces = part.matchAll(/([{}])|\\(?:[a-z]+-?\d* ?|\W)|([0-9a-f][0-9a-f\s]*)/gi);
  let depth = 0;
  let digits = '';
  for (const [, brace, run] of pieces) {
    if (brace === '{') depth += 1;
    else if (brace === '}') depth -= 1;
    if (depth < 0) break;
    if (depth === 0) digits += run ?? '';
  }
  const hex = digits.replace(/\s+/g, '');
  return hex.length > 16 && hex.length % 2 === 0 ? hex : null;
}
