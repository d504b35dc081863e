import { ORPCError } from '@orpc/client';
import { BlogpultError, ErrorCode, ErrorDetail } from '../../core/contract/error-codes.js';

/**
 * Whatever was thrown, as an error a person can be told about.
 * A failure of the contract keeps its code and detail; a refused input is INPUT_INVALID; a host
 * that does not answer any more is CONNECTION_LOST; the rest is UNEXPECTED with its cause.
 */
export function toBlogpultError(error: unknown): BlogpultError {
  if (error instanceof BlogpultError) return error;
  if (error instanceof ORPCError) return fromContract(error as ORPCError<string, unknown>);
  if (isLostConnection(error)) return new BlogpultError('CONNECTION_LOST', {}, { cause: error });
  return new BlogpultError('UNEXPECTED', {}, { cause: error });
}

/** Whether a call ended because this page cancelled it. */
export function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function fromContract(error: ORPCError<string, unknown>): BlogpultError {
  const code = ErrorCode.safeParse(error.code);
  const detail = ErrorDetail.safeParse(error.data);
  if (code.success) {
    return new BlogpultError(code.data, detail.success ? detail.data : {}, { cause: error });
  }
  if (error.code === 'BAD_REQUEST') return new BlogpultError('INPUT_INVALID', {}, { cause: error });
  // 401: the host was started anew and does not know this page; 421 and 403: it is not our host.
  if ([401, 403, 421, 502, 503, 504].includes(error.status)) {
    return new BlogpultError('CONNECTION_LOST', {}, { cause: error });
  }
  return new BlogpultError('UNEXPECTED', {}, { cause: error });
}

/** Browsers throw a TypeError when nobody answers, ports an AbortError when the other end is gone. */
function isLostConnection(error: unknown): boolean {
  if (error instanceof TypeError) return /fetch|network|load failed/i.test(error.message);
  return error instanceof Error && error.name === 'AbortError';
}
