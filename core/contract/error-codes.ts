import { z } from 'zod';

/**
 * Every way a command can fail that a person can do something about.
 * Codes are stable: interfaces and scripts choose their sentence by them.
 */
export const ERROR_CODES = [
  'LIBRARY_NOT_OPEN',
  'LIBRARY_NOT_FOUND',
  'LIBRARY_FOLDER_NOT_EMPTY',
  'LIBRARY_DAMAGED',
  'LIBRARY_TOO_NEW',
  'LIBRARY_IN_USE',
  'LIBRARY_READ_ONLY',
  'LIBRARY_CONFLICT',
  'POST_NOT_FOUND',
  'POST_CONFLICT',
  'POST_DAMAGED',
  'POST_TOO_NEW',
  'SLUG_TAKEN',
  'VERSION_NOT_FOUND',
  'CATEGORY_NOT_FOUND',
  'AUTHOR_NOT_FOUND',
  'ASSET_NOT_FOUND',
  'IMAGE_EMPTY',
  'IMAGE_TOO_LARGE',
  'IMAGE_TOO_MANY_PIXELS',
  'IMAGE_HEIC',
  'IMAGE_SVG',
  'IMAGE_TIFF',
  'IMAGE_UNKNOWN_FORMAT',
  'IMAGE_BROKEN',
  'TEXT_TOO_LONG',
  'TEXT_TOO_NESTED',
  'PARAGRAPH_TOO_LONG',
  'EXPORT_BLOCKED',
  'EXPORT_NOTHING_SELECTED',
  'EXPORT_ADDRESS_TWICE',
  'EXPORT_TARGET_EXISTS',
  'EXPORT_TARGET_FOLDER',
  'EXPORT_TARGET_LIBRARY',
  'EXPORT_NAME_REFUSED',
  'EXPORT_NO_SPACE',
  'EXPORT_FOLDER_MISSING',
  'EXPORT_FOLDER_DENIED',
  'EXPORT_CANCELLED',
  'BUNDLE_NOT_FOUND',
  'BUNDLE_UNREADABLE',
  'IMPORT_NOT_FOUND',
  'IMPORT_FORMAT_UNKNOWN',
  'IMPORT_FAILED',
  'BACKUP_DAMAGED',
  'FOLDER_NOT_ALLOWED',
  'SYNC_FOLDER_AWAY',
  'DISK_FULL',
  'DISK_NO_PERMISSION',
  'DISK_FAILED',
  'SPELLING_UNAVAILABLE',
  'INPUT_INVALID',
  'PORT_IN_USE',
  'APP_INCOMPLETE',
  'CONNECTION_LOST',
  'UNEXPECTED',
] as const;

export const ErrorCode = z.enum(ERROR_CODES);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** Values that a code's sentence may name: file names, sizes, titles. Never a stack, never a secret. */
export const ErrorDetail = z.record(z.string(), z.union([z.string(), z.number()]));
export type ErrorDetail = z.infer<typeof ErrorDetail>;

/** An expected failure: a stable `code`, the values its sentence names, and the technical cause for the log. */
export class BlogpultError extends Error {
  readonly code: ErrorCode;
  readonly detail: ErrorDetail;

  constructor(code: ErrorCode, detail: ErrorDetail = {}, options?: { cause?: unknown }) {
    super(code, options);
    this.name = 'BlogpultError';
    this.code = code;
    this.detail = detail;
  }
}
