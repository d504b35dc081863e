import { rtfPictures, type RtfPicture } from '../../../core/paste/rtf-pictures.js';

/** Gives the files of a document's pictures by their addresses; null where none can be had. */
export interface ClipboardPictures {
  has(src: string): boolean;
  file(src: string): File | null;
}

/**
 * The pictures that came with a document: those it holds itself, and Word's, which stand in the rich
 * text beside it in the same order. Nothing is fetched from anywhere.
 */
export function clipboardPictures(html: string, rtf: string): ClipboardPictures {
  const local = [...new Set([...html.matchAll(/<img[^>]*\ssrc="(file:[^"]+)"/gi)].map(second))];
  const rich = local.length > 0 ? rtfPictures(rtf) : [];
  // When the counts differ, nobody can say which picture is which.
  const byAddress = new Map(
    local.length === rich.length ? local.map((src, index) => [src, rich[index]]) : [],
  );
  return {
    has: (src) => DATA.test(src) || byAddress.has(src),
    file: (src) => {
      const picture = byAddress.get(src);
      return picture === undefined ? fileOfData(src) : fileOfRtf(picture);
    },
  };
}

const DATA = /^data:(image\/(?!svg)[\w.+-]+);base64,/i;
const ENDINGS: Readonly<Record<string, string>> = { jpeg: 'jpg', 'svg+xml': 'svg' };

function second([, found = '']: RegExpMatchArray): string {
  return found;
}

function fileOfData(src: string): File | null {
  const type = DATA.exec(src)?.[1]?.toLowerCase();
  if (type === undefined) return null;
  try {
    const text = atob(src.slice(src.indexOf(',') + 1).replace(/\s+/g, ''));
    return fileOf(
      Uint8Array.from(text, (char) => char.charCodeAt(0)),
      type,
    );
  } catch {
    return null;
  }
}

function fileOfRtf({ type, hex }: RtfPicture): File {
  const bytes = new Uint8Array(hex.length / 2);
  for (let at = 0; at < bytes.length; at += 1) {
    bytes[at] = Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16);
  }
  return fileOf(bytes, type);
}

/** Pictures of the clipboard have no name that would say anything. */
function fileOf(bytes: Uint8Array<ArrayBuffer>, type: string): File {
  const kind = type.slice('image/'.length);
  return new File([bytes], `eingefuegt.${ENDINGS[kind] ?? kind}`, { type });
}
