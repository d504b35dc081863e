import type { AssetHash } from '../image/asset.js';
import { altDecision, type ImageUse } from '../image/image-use.js';
import type { PlainDocument } from './planned-file.js';
import type { PictureDocument } from './document-schemas.js';

/** A use as a document with the picture as `file`; what stands at its default is left away. */
export function pictureDocument(use: ImageUse, file: string): PlainDocument {
  return {
    file,
    alt: use.alt,
    decorative: use.decision === 'decorative',
    caption: use.caption,
    credit: use.credit,
    purpose: use.purpose,
    ...(use.align === 'none' ? {} : { align: use.align }),
    ...(use.width === null ? {} : { width: use.width }),
  };
}

/** The use that a document describes, now that its file is the asset `hash`. */
export function useOfPicture(picture: PictureDocument, hash: AssetHash): ImageUse {
  const { alt, decorative, caption, credit, purpose, align, width } = picture;
  const decision = altDecision(alt, decorative);
  return { asset: hash, alt, decision, purpose, caption, credit, align, width };
}
