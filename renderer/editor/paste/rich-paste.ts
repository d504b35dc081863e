import { type Extension, Facet, Prec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { htmlToMarkdown, type LeftOut } from '../../../core/paste/html-to-markdown.js';
import { awaitPlace } from '../awaited-places.js';
import { isProse } from '../typesetting/typesetting.js';
import { textToMarkdown } from '../../../core/paste/text-to-markdown.js';
import { clipboardHtml, isCode, parsedDocument } from './clipboard-document.js';
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

/** Who hears of what was pasted into a part of the text, such as a table. */
export const pasteListener = Facet.define<OnPasted>();

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
  return [handlers, ownCopies(), pasteListener.of(onPasted)];
}

/**
 * What came without its looks is read as it was meant. The words go into the text first as they are,
 * so that one undo gives them back.
 */
function takeWords(view: EditorView, event: ClipboardEvent, { from, to }: Range): boolean {
  const data = event.clipboardData;
  const words = data?.getData('text/plain').replace(/\r\n?/g, '\n') ?? '';
  if (view.state.readOnly || data === null || isCode(data)) return false;
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
  if (view.state.readOnly || data === null) return false;
  const html = clipboardHtml(data);
  if (html === null || !isProse(view.state, range.from)) return false;
  event.preventDefault();
  const found = clipboardPictures(html, data.getData('text/rtf'));
  const body = view.state.doc.toString();
  const converted = htmlToMarkdown(parsedDocument(html), {
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
