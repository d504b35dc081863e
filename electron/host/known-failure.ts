import { ORPCError } from '@orpc/server';
import { BlogpultError, ErrorCode, ErrorDetail } from '../../core/contract/error-codes.js';

/** Any failure as known code and detail, thrown here or answered by a command; what nobody expected is UNEXPECTED. */
export function knownFailure(error: unknown): { code: ErrorCode; detail: ErrorDetail } {
  if (error instanceof BlogpultError) return { code: error.code, detail: error.detail };
  if (error instanceof ORPCError) {
    const code = ErrorCode.safeParse(error.code);
    const detail = ErrorDetail.safeParse(error.data);
    if (code.success) return { code: code.data, detail: detail.success ? detail.data : {} };
  }
  return { code: 'UNEXPECTED', detail: {} };
}
