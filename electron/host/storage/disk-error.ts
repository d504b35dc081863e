import { BlogpultError, type ErrorCode } from '../../../core/contract/error-codes.js';

const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EACCES: 'DISK_NO_PERMISSION',
  EPERM: 'DISK_NO_PERMISSION',
  EROFS: 'DISK_NO_PERMISSION',
};

/** The system's code of an error (`ENOENT`, `ENOSPC`, …), or null when it has none. */
export function systemCode(error: unknown): string | null {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}

/** A file system's failure as a person can act on it: DISK_FULL, DISK_NO_PERMISSION or DISK_FAILED, with the path it happened to. Errors that have their code already stay as they are. */
export function diskError(cause: unknown, path: string): BlogpultError {
  if (cause instanceof BlogpultError) return cause;
  return new BlogpultError(CODES[systemCode(cause) ?? ''] ?? 'DISK_FAILED', { path }, { cause });
}
