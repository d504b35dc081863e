import type { AssetHash } from '../image/asset.js';
import { altDecision, ImageUse } from '../image/image-use.js';
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
    ...present(use),
  };
}

/** What was noted about the description, as far as there is something. */
function present(use: ImageUse): PlainDocument {
  const { text, target, long, by, confirmedFor, unconfirmed, anonymous, lang, focus } = use;
  const noted = { text, target, long, by, confirmedFor, unconfirmed, anonymous, lang, focus };
  const said = ([, value]: [string, unknown]) => value !== '' && value !== null && value !== false;
  return Object.fromEntries(Object.entries(noted).filter(said));
}

/** The use that a document describes, now that its file is the asset `hash`. */
export function useOfPicture(picture: PictureDocument, hash: AssetHash): ImageUse {
  const decision = altDecision(picture.alt, picture.decorative);
  return ImageUse.parse({ ...picture, asset: hash, decision });
}
