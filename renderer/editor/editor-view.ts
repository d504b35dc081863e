import type { TypingSettings } from '../../core/style/settings.js';
import { Compartment, EditorState, type Extension, type StateEffect } from '@codemirror/state';
import { EditorView, placeholder } from '@codemirror/view';
import { accessibleText, type TextNaming } from './accessible-text.js';
import { awaitedPlaces } from './awaited-places.js';
import { blockLines } from './block-lines.js';
import { tableBlocks } from './table/table-blocks.js';
import { markWatch } from './line/mark-watch.js';
import { helpInLines } from './line/line-aids.js';
import type { EditorSlots } from './editor-slots.js';
import { cspNonce } from './csp-nonce.js';
import { cursorInSight } from './cursor-in-sight.js';
import { deskTheme } from './desk-theme.js';
import { dialectLanguage } from './dialect-language.js';
import { findReplace } from './find/find-replace.js';
import { fromOutside } from './from-outside.js';
import { KEPT_FIELDS } from './kept-states.js';
import { imageCards } from './image-cards.js';
import { noteMarks } from './footnotes/note-marks.js';
import { lineStart } from './marks/line-start.js';
import { linkBubble } from './marks/link-bubble.js';
import { quietMarks } from './marks/quiet-marks.js';
import { imagesIn } from './placed-images.js';
import { minimalChange } from './minimal-change.js';
import { letFocusGo } from './let-focus-go.js';
import { type OnPictures, pictureDrop } from './picture-drop.js';
import { readingOnly } from './reading-only.js';
import { restingSelection } from './resting-selection.js';
import { scrollPlaces } from './scroll-places.js';
import { type OnPasted, richPaste } from './paste/rich-paste.js';
import { slashMenu } from './slash-menu.js';
import { review } from './review/review.js';
import type { ReviewTarget } from './review/review-target.js';
import { shortcuts } from './shortcuts.js';
import { spelling } from './spelling/spelling.js';
import type { SpellingSource } from './spelling/spelling-source.js';
import { stepIntoCards } from './step-into-cards.js';
import { typesetting } from './typesetting/typesetting.js';
import { teaserBreakLine } from './break/teaser-break-line.js';
import { typography } from './typography.js';

/** What the view tells the outside; none of these is called while the view is being made. */
export interface EditorEvents {
  onPictures: OnPictures;
  onEditImage(index: number): void;
  /** A picture is to be chosen from a folder. */
  onPick(): void;
  /** The author scrolled: this place of the text (UTF-16 offset) stands at the top. */
  onTop(offset: number): void;
  onPasted: OnPasted;
  /** A note about the text is to be written or shown. */
  onReview(target: ReviewTarget): void;
  /** The text changed by the author's hand. */
  onText(): void;
  /** Text or cursor changed, by whomever. */
  onState(state: EditorState): void;
}

/** What changes with the interface's language or the post's. */
export interface EditorWords extends TextNaming {
  readonly aids: WritingAids;
  /** The text can be read but not changed. */
  readonly readOnly: boolean;
  readonly phrases: Record<string, string>;
  readonly placeholder: string;
}

/** What helps while one writes: the marks that are set, and where spelling is asked about (null: not at all). */
export interface WritingAids {
  readonly typing: TypingSettings;
  readonly spelling: SpellingSource | null;
}

const words = new Compartment();

/** Everything the text area can do, without a page; tests build states from it. */
export function editorExtensions(
  slots: EditorSlots,
  events: EditorEvents,
  naming: EditorWords,
): Extension {
  return [
    dialectLanguage(),
    awaitedPlaces,
    imageCards(slots.pictures),
    tableBlocks(slots.tables),
    markWatch(slots.watch),
    teaserBreakLine(),
    noteMarks(),
    stepIntoCards(),
    typography(),
    quietMarks(),
    linkBubble(),
    lineStart(),
    blockLines(),
    deskTheme(),
    restingSelection(),
    letFocusGo(),
    EditorView.lineWrapping,
    findReplace(slots.find),
    slashMenu(() => events.onPick()),
    cursorInSight(),
    scrollPlaces((offset) => events.onTop(offset)),
    shortcuts((index) => events.onEditImage(index)),
    review((target) => events.onReview(target)),
    richPaste((outcome) => events.onPasted(outcome)),
    pictureDrop((files, at) => events.onPictures(files, at)),
    words.of(wordsExtension(naming)),
    EditorView.updateListener.of(
      ({ docChanged, selectionSet, startState, state, transactions }) => {
        const read = imagesIn(startState) !== imagesIn(state);
        if (!docChanged && !selectionSet && !read) return;
        const byHand = docChanged && !transactions.every((tr) => tr.annotation(fromOutside));
        if (byHand) events.onText();
        events.onState(state);
      },
    ),
  ];
}

/** The text a view begins with, and what was kept when its post was left last, or null. */
interface KeptView {
  readonly body: string;
  readonly kept: unknown;
  readonly sight: StateEffect<unknown> | null;
}

/**
 * Makes the one view of a post. It lives until the post is left; `destroy` it then. Where the text
 * is another by now than what was kept, `body` counts.
 */
export function createEditorView(
  parent: HTMLElement,
  { body, kept, sight }: KeptView,
  slots: EditorSlots,
  events: EditorEvents,
  naming: EditorWords,
): EditorView {
  const extensions = [cspNonce(parent.ownerDocument), editorExtensions(slots, events, naming)];
  const state =
    kept === null
      ? EditorState.create({ doc: body, extensions })
      : EditorState.fromJSON(kept, { extensions }, KEPT_FIELDS);
  const changes = minimalChange(state.doc.toString(), body.replace(/\r\n?/g, '\n'));
  const now = changes === null ? state : state.update({ changes }).state;
  return new EditorView({ parent, state: now, ...(sight !== null && { scrollTo: sight }) });
}

/** Changes the view's words without touching text, cursor or history. */
export function speakEditor(view: EditorView, naming: EditorWords): void {
  view.dispatch({ effects: words.reconfigure(wordsExtension(naming)) });
}

/** Brings the view to a body that came from outside by the smallest change; cursor and history stay. */
export function takeBody(view: EditorView, body: string): void {
  const changes = minimalChange(view.state.doc.toString(), body.replace(/\r\n?/g, '\n'));
  if (changes !== null) view.dispatch({ changes, annotations: fromOutside.of(true) });
}

function wordsExtension(naming: EditorWords): Extension {
  const aids = [typesetting(naming.language, naming.aids.typing), spelling(naming.aids.spelling)];
  return [
    accessibleText(naming),
    readingOnly(naming.readOnly),
    aids,
    helpInLines([aids, EditorState.phrases.of(naming.phrases)]),
    EditorState.phrases.of(naming.phrases),
    placeholder(naming.placeholder),
  ];
}
