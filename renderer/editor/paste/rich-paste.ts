import { type Extension, Prec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { htmlToMarkdown, type LeftOut } from '../../../core/paste/html-to-markdown.js';
import { awaitPlace } from '../awaited-places.js';
import { isProse } from '../typesetting/typesetting.js';
import { clipboardPictures } from './clipboard-pictures.js';
import { insertPasted, lastNote } from './insert-pasted.js';

/** A picture that came with a document: what its program said of it, and its place in the text (UTF-16 offset). */
export interface PastedFile {
  readonly file: File;
  readonly at: number;
  readonly alt: string;
  readonly caption: string;
  readonly align: 'none' | 'left' | 'right' | 'center' | 'wide';
}

/** What a paste brought besides its text, and what it left behind. */
export interface PasteOutcome {
  readonly pictures: readonly PastedFile[];
  readonly leftOut: readonly { readonly what: LeftOut; readonly count: number }[];
}

/** Told of every document that was pasted or dropped. */
export type OnPasted = (outcome: PasteOutcome) => void;

/** More than that is no text anybody reads; it comes in as plain words. */
const LONGEST = 8_000_000;

/**
 * What is pasted or dropped from Word, LibreOffice, web pages and mail comes in as clean text of the
 * dialect. Code, and what was copied without its looks, is left to the editor.
 */
export function richPaste(onPasted: OnPasted): Extension {
  return Prec.high(
    EditorView.domEventHandlers({
      paste(event, view) {
        const { from, to } = view.state.selection.main;
        return take(view, event, event.clipboardData, { from, to }, onPasted);
      },
      drop(event, view) {
        const at = view.posAtCoords({ x: event.clientX, y: event.clientY }, false);
        return take(view, event, event.dataTransfer, { from: at, to: at }, onPasted);
      },
    }),
  );
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function take(
  view: EditorView,
  event: Event,
  data: DataTransfer | null,
  range: Range,
  onPasted: OnPasted,
): boolean {
  const html = data?.getData('text/html') ?? '';
  if (view.state.readOnly) return false;
  if (data === null || !isDocument(html, data) || !isProse(view.state, range.from)) return false;
  event.preventDefault();
  const found = clipboardPictures(html, data.getData('text/rtf'));
  // A document made by the parser alone runs nothing and asks for nothing.
  const document = new DOMParser().parseFromString(quiet(html), 'text/html');
  const body = view.state.doc.toString();
  const converted = htmlToMarkdown(document, {
    canReach: (src) => found.has(src),
    firstNote: lastNote(body),
    hasBreak: body.includes('<!--more-->'),
  });
  const { spec, start } = insertPasted(view.state, range, converted);
  const pictures = converted.pictures.flatMap(({ at, picture: { src, alt, caption, align } }) => {
    const file = found.file(src);
    return file === null ? [] : [{ file, at: start + at, alt, caption, align }];
  });
  const places = new Set(pictures.map(({ at }) => at));
  view.dispatch(spec);
  view.dispatch({ effects: [...places].map((at) => awaitPlace.of({ key: at, at })) });
  onPasted({ pictures, leftOut: converted.leftOut });
  return true;
}

/**
 * The page's own rules forbid inline styles and handlers, and the browser reports each it meets, even
 * in a document nobody shows. Under other names they are only text.
 */
function quiet(html: string): string {
  return html
    .replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<[a-z][^<>]*>/gi, (tag) =>
      tag.replace(/\s(style|on\w+)(?=\s*=)/gi, ' data-paste-$1'),
    );
}

/** Whether there is more than plain words: code editors put colours on the clipboard, not documents. */
function isDocument(html: string, data: DataTransfer): boolean {
  if (html.trim() === '' || html.length > LONGEST) return false;
  if (data.types.includes('vscode-editor-data')) return false;
  return !/^\s*<meta[^>]*>\s*<(?:pre|div)[^>]*(?:monospace|white-space: ?pre)/i.test(html);
}
