import { openSearchPanel } from '@codemirror/search';
import { type KeyboardEvent, type Ref, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../core/alt/finding.js';
import type { Asset, AssetHash } from '../../core/image/asset.js';
import type { PlacedImage } from '../../core/image/find-images.js';
import type { Language } from '../../core/post/post.js';
import type { ReviewNote } from '../../core/post/review-note.js';
import styles from './Editor.module.css';
import type { EditorHandle } from './editor-handle.js';
import { FindPanels } from './find/FindPanels.js';
import { EditorToolbar } from './EditorToolbar.js';
import { TableBlocks } from './table/TableBlocks.js';
import { ImageCards } from './pictures/ImageCards.js';
import { phrases } from './phrases.js';
import type { WritingAids } from './editor-view.js';
import type { PasteOutcome } from './paste/rich-paste.js';
import type { ReviewTarget } from './review/review-target.js';
import { handOverPictures } from './picture-drop.js';
import { EDIT_IMAGE_KEY } from './shortcuts.js';
import { shortcutLabel } from './shortcut-label.js';
import { useEditorHandle } from './use-editor-handle.js';
import { type TypedText, useEditorView } from './use-editor-view.js';
import { useSteady } from './use-steady.js';

export type { EditorHandle } from './editor-handle.js';
export type { ReviewTarget } from './review/review-target.js';
export { NAMED_ACTIONS } from './editor-actions.js';
export type { WritingAids } from './editor-view.js';
export type { PastedFile, PasteOutcome } from './paste/rich-paste.js';

/** What the editor takes. Offsets are UTF-16 offsets in the body. */
export interface EditorProps {
  /** Another id makes another editor with its own history. */
  readonly postId: string;
  readonly body: string;
  /** The post's language, not the interface's. */
  readonly language: Language;
  readonly assets: ReadonlyMap<AssetHash, Asset>;
  readonly findings: readonly Finding[];
  /** Called in the pauses of typing; `join` says how to get the text at once. */
  onChange(body: string): void;
  /** Called at the first key of which `onChange` does not know yet. */
  onHold(): void;
  /** Registers what hands typed text to `onChange` at once, and gives back how to leave. */
  join(handIn: () => void): () => void;
  /** Files dropped, pasted or picked, of any kind; insert what the library took with `EditorHandle.insertImage(use, at)`. */
  onPictures(files: File[], at: number): void;
  onEditImage(index: number): void;
  /** Their passages are marked in the text. */
  readonly notes: readonly ReviewNote[];
  /** A note is to be written about a place, or the one there is to be shown. */
  onReview(target: ReviewTarget): void;
  /** The text's pictures, whenever one came, went or changed. */
  onImages(images: readonly PlacedImage[]): void;
  /** Told of every document that was pasted or dropped: its pictures, and what did not come along. */
  onPasted(outcome: PasteOutcome): void;
  readonly aids: WritingAids;
  /** The text can be read, searched and copied, but not changed. */
  readonly readOnly: boolean;
  onCursor?: ((offset: number) => void) | undefined;
  /** The author scrolled: this place of the text stands at the top now. */
  onTop?: ((offset: number) => void) | undefined;
  /** Called with every key and move of the cursor: take note, work later. */
  onTyped?: ((typed: TypedText) => void) | undefined;
  readonly ref?: Ref<EditorHandle>;
}

/** The text of a post: written in Markdown, looking like what it is, with every picture and its alt state. */
export function Editor(props: EditorProps) {
  const { aids, assets, findings, language, onPictures, readOnly, ref } = props;
  const onEditImage = useSteady(props.onEditImage);
  const { t, i18n } = useTranslation('editor');
  const parent = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const hint = useId();
  const words = useMemo(
    () => ({
      label: t('text.label'),
      placeholder: t('text.placeholder'),
      phrases: phrases(t),
      describedBy: hint,
      language,
      aids,
      readOnly,
    }),
    [t, hint, language, aids, readOnly],
  );
  const { session, active } = useEditorView(parent, {
    ...props,
    words,
    onPick: () => bar.current?.querySelector<HTMLInputElement>('input[type=file]')?.click(),
  });
  useEditorHandle(ref, session);
  const pick = useSteady((files: File[]) => {
    if (session === null) return;
    handOverPictures(session.view, files, session.view.state.selection.main.head, onPictures);
  });
  const key = shortcutLabel(EDIT_IMAGE_KEY, i18n.language === 'en' ? 'en' : 'de', false);
  return (
    <div
      className={styles['editor']}
      onKeyDown={(event) => {
        // Pictures and tables keep their keys to themselves; finding goes through the whole text.
        if (session === null || event.defaultPrevented || !isFindKey(event)) return;
        event.preventDefault();
        openSearchPanel(session.view);
      }}
    >
      <div ref={bar} className={styles['bar']} data-text-tools>
        <EditorToolbar view={session?.view ?? null} {...{ active, readOnly }} onPick={pick} />
      </div>
      <div ref={parent} className={styles['text']} />
      <p id={hint} className={styles['hint']}>
        {t('text.hint', { key })}
      </p>
      {session !== null && <FindPanels view={session.view} slots={session.slots.find} />}
      {session !== null && (
        <TableBlocks view={session.view} slots={session.slots.tables} watch={session.slots.watch} />
      )}
      {session !== null && (
        <ImageCards
          view={session.view}
          slots={session.slots.pictures}
          watch={session.slots.watch}
          assets={assets}
          {...{ findings, readOnly }}
          onEdit={onEditImage}
        />
      )}
    </div>
  );
}

function isFindKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key === 'f' && ctrlKey !== metaKey && !altKey && !shiftKey;
}
