import { BlogpultError, type ErrorCode } from '../../../core/contract/error-codes.js';
import { diskError, systemCode } from '../storage/disk-error.js';

/** What is wrong with the place that was chosen. A disk that is full there says nothing about the library. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'EXPORT_NO_SPACE',
  EDQUOT: 'EXPORT_NO_SPACE',
  EFBIG: 'EXPORT_NO_SPACE',
  ENOENT: 'EXPORT_FOLDER_MISSING',
  ENOTDIR: 'EXPORT_FOLDER_MISSING',
  ENAMETOOLONG: 'EXPORT_NAME_REFUSED',
  ERR_INVALID_ARG_VALUE: 'EXPORT_NAME_REFUSED',
  EACCES: 'EXPORT_FOLDER_DENIED',
  EPERM: 'EXPORT_FOLDER_DENIED',
  EROFS: 'EXPORT_FOLDER_DENIED',
  // Another program has the file open, above all on Windows.
  EBUSY: 'EXPORT_FOLDER_DENIED',
  ETXTBSY: 'EXPORT_FOLDER_DENIED',
};

/**
 * Why a file could not be written at `out`, as somebody who chose that place can act on it:
 * EXPORT_NO_SPACE, EXPORT_NAME_REFUSED, EXPORT_FOLDER_MISSING, EXPORT_FOLDER_DENIED, else DISK_FAILED. What has its code
 * already stays as it is, unless it is about this very file.
 */
export function placeError(cause: unknown, out: string): BlogpultError {
  const isHere = cause instanceof BlogpultError && cause.detail['path'] === out;
  const system = isHere ? cause.cause : cause;
  const code = CODES[systemCode(system) ?? ''];
  if (code === undefined || (cause instanceof BlogpultError && !isHere)) {
    return diskError(cause, out);
  }
  return new BlogpultError(code, { path: out }, { cause });
}
