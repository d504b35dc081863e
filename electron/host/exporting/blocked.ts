import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { Manifest } from '../../../core/export/manifest.js';

/** The refusal of an export whose posts still have findings that block: EXPORT_BLOCKED. */
export function blocked(forced: Manifest['forced']): BlogpultError {
  const posts = new Set(forced.map(({ post }) => post)).size;
  return new BlogpultError('EXPORT_BLOCKED', { count: forced.length, posts });
}
