import { oc } from '@orpc/contract';
import { ERROR_CODES, ErrorDetail, type ErrorCode } from './error-codes.js';
import { errorStatus } from './error-status.js';

/** The same error data on every command, so that every transport carries code and detail alike. */
const errorMap = Object.fromEntries(
  ERROR_CODES.map((code) => [code, { status: errorStatus(code), data: ErrorDetail }]),
) as Record<ErrorCode, { status: number; data: typeof ErrorDetail }>;

/** The start of every command: it can fail with any of the known codes, and with nothing else. */
export const command = oc.errors(errorMap);
