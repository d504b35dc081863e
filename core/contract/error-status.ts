import type { ErrorCode } from './error-codes.js';

/** Codes by the HTTP status that says the same; content that cannot be taken as it is (422) is the rest. */
const CODES: Readonly<Record<404 | 409 | 500 | 507, readonly ErrorCode[]>> = {
  /** What was named is not there. */
  404: [
    'LIBRARY_NOT_FOUND',
    'POST_NOT_FOUND',
    'VERSION_NOT_FOUND',
    'CATEGORY_NOT_FOUND',
    'AUTHOR_NOT_FOUND',
    'ASSET_NOT_FOUND',
    'EXPORT_FOLDER_MISSING',
    'BUNDLE_NOT_FOUND',
    'IMPORT_NOT_FOUND',
    'SYNC_FOLDER_AWAY',
  ],
  /** The command is fine, but not as things stand: open elsewhere, changed meanwhile, taken, not permitted. */
  409: [
    'LIBRARY_NOT_OPEN',
    'LIBRARY_FOLDER_NOT_EMPTY',
    'LIBRARY_TOO_NEW',
    'LIBRARY_IN_USE',
    'LIBRARY_READ_ONLY',
    'LIBRARY_CONFLICT',
    'POST_CONFLICT',
    'POST_TOO_NEW',
    'SLUG_TAKEN',
    'EXPORT_BLOCKED',
    'EXPORT_ADDRESS_TWICE',
    'EXPORT_TARGET_EXISTS',
    'EXPORT_TARGET_FOLDER',
    'EXPORT_TARGET_LIBRARY',
    'EXPORT_FOLDER_DENIED',
    'EXPORT_CANCELLED',
    'FOLDER_NOT_ALLOWED',
    'DISK_NO_PERMISSION',
    'SPELLING_UNAVAILABLE',
    'PORT_IN_USE',
  ],
  /** Nobody asked for anything wrong: the disk or the app failed. */
  500: ['APP_INCOMPLETE', 'DISK_FAILED', 'CONNECTION_LOST', 'UNEXPECTED'],
  507: ['DISK_FULL', 'EXPORT_NO_SPACE'],
};

const STATUS = new Map(
  Object.entries(CODES).flatMap(([status, codes]) => codes.map((code) => [code, Number(status)])),
);

/**
 * The HTTP status that a failure travels with, for whoever reads a browser's console or a log. The code
 * in the body decides what a person is told. Never 401, 403 or 421: those say that this is not our host.
 */
export function errorStatus(code: ErrorCode): number {
  return STATUS.get(code) ?? 422;
}
