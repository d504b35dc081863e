import { type Extension, Prec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { htmlToMarkdown, type LeftOut } from '../../../core/paste/html-to-markdown.js';
import { awaitPlace } from '../awaited-places.js';
import { isProse } from '../typesetting/typesetting.js';
import { textToMarkdown } from '../../../core/paste/text-to-markdown.js';
import { clipboardPictures } from './clipboard-pictures.js';
import { insertPasted, lastNote } from './insert-pasted.js';
import { isOwnCopy, ownCopies } from './own-copies.js';

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
 * dialect, and so do words that were copied without their looks. Code is left to the editor.
 */
export function richPaste(onPasted: OnPasted): Extension {
  const handlers = Prec.high(
    EditorView.domEventHandlers({
      paste(event, view) {
        const { from, to } = view.state.selection.main;
        const data = event.clipboardData;
        return (
          take(view, event, data, { from, to }, onPasted) || takeWords(view, event, { from, to })
        );
      },
      drop(event, view) {
        const at = view.posAtCoords({ x: event.clientX, y: event.clientY }, false);
        return take(view, event, event.dataTransfer, { from: at, to: at }, onPasted);
      },
    }),
  );
  return [handlers, ownCopies()];
}

/**
 * What came without its looks is read as it was meant. The words go into the text first as they are,
 * so that one undo gives them back.
 */
function takeWords(view: EditorView, event: ClipboardEvent, { from, to }: Range): boolean {
  const data = event.clipboardData;
  const words = data?.getData('text/plain').replace(/\r\n?/g, '\n') ?? '';
  if (view.state.readOnly || data?.types.includes('vscode-editor-data') === true) return false;
  if (isOwnCopy(words) || !isProse(view.state, from)) return false;
  const markdown = textToMarkdown(words);
  if (markdown === null) return false;
  event.preventDefault();
  view.dispatch({
    changes: { from, to, insert: words },
    selection: { anchor: from + words.length },
    userEvent: 'input.paste',
  });
  const put = { from, to: from + words.length };
  view.dispatch(insertPasted(view.state, put, { markdown, notes: '', pictures: [] }).spec);
  return true;
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
