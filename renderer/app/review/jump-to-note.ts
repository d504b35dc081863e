import type { AssetHash } from '../../../core/image/asset.js';
import { findImages } from '../../../core/image/find-images.js';
import type { PostContent } from '../../../core/post/post.js';
import type { ReviewNote } from '../../../core/post/review-note.js';
import { findPassage } from '../../../core/review/passage.js';
import type { EditorHandle } from '../../editor/Editor.js';
import { showPanel } from '../desk/desk-store.js';
import { focusTitle } from '../desk/TitleField.js';

/** Brings the author to what a note is about; nothing happens when that is gone. */
export function jumpToNote(
  { id, anchor }: ReviewNote,
  { body }: Pick<PostContent, 'body'>,
  editor: EditorHandle | null,
): void {
  if (anchor.kind === 'passage') {
    const place = editor?.passages().get(id) ?? findPassage(body, anchor);
    if (place !== null) editor?.reveal(place.from, place.to);
  } else if (anchor.kind === 'picture') showPicture(anchor.asset, body, editor);
  else if (anchor.kind === 'field') showField(anchor.field);
}

function showPicture(asset: AssetHash, body: string, editor: EditorHandle | null): void {
  const image = findImages(body).find(({ use }) => use.asset === asset);
  if (image === undefined) showPanel({ kind: 'details' });
  else editor?.reveal(image.from, image.to);
}

function showField(field: string): void {
  if (field !== 'title') showPanel({ kind: 'details' });
  else focusTitle();
}
