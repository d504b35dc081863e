import { z } from 'zod';
import { Asset, AssetHash } from '../image/asset.js';
import { ImageUse } from '../image/image-use.js';
import { RecordId } from '../post/post.js';
import { command } from './procedure.js';

/** A picture's bytes with its name; `File` on both sides of every transport. */
const PictureFile = z.file();

export const assets = {
  /**
   * Takes a picture: recognised by its bytes, oriented, cleaned of GPS and camera data, scaled to
   * at most 2400 px, stored by hash. The same picture twice is stored once. IMAGE_*, DISK_*.
   */
  add: command.input(z.object({ file: PictureFile })).output(Asset),
  list: command.output(z.array(Asset)),
  /** How a picture was described or decided last, in any post but `except`; null when nobody has yet. */
  lastUse: command
    .input(z.object({ hash: AssetHash, except: RecordId.nullable() }))
    .output(ImageUse.nullable()),
  /** The stored bytes (`width` null) or a WebP at most `width` px wide. ASSET_NOT_FOUND. */
  read: command
    .input(z.object({ hash: AssetHash, width: z.int().min(16).max(2400).nullable() }))
    .output(PictureFile),
};
