import { ValidationError } from '@orpc/contract';
import { implement, ORPCError } from '@orpc/server';
import {
  BlogpultError,
  ERROR_CODES,
  type ErrorCode,
  type ErrorDetail,
} from '../../core/contract/error-codes.js';
import { errorStatus } from '../../core/contract/error-status.js';
import { contract } from '../../core/contract/index.js';
import { logFailure } from './host-log.js';

const base = implement(contract);

/** The start of every handler: `os.posts.read.handler(…)`. Handlers throw `BlogpultError`; callers get the contract's typed error with the same code and detail. */
export const os = base.use(async ({ next, path }) => {
  const where = path.join('.');
  try {
    const result = await next();
    if (!isAsyncIterable(result.output)) return result;
    return { ...result, output: translated(result.output, where) as typeof result.output };
  } catch (error) {
    throw typedError(error, where);
  }
});

/** The error a caller may see: known codes as they are, everything else UNEXPECTED, its reason only in the log. */
function typedError(error: unknown, where: string): ORPCError<ErrorCode, ErrorDetail> {
  if (error instanceof BlogpultError) {
    if (error.cause !== undefined) logFailure(where, error);
    return typed(error.code, error.detail);
  }
  if (error instanceof ORPCError) {
    if (error.cause instanceof ValidationError && error.code === 'BAD_REQUEST') {
      return typed('INPUT_INVALID', invalidDetail(error.cause));
    }
    if (isCode(String(error.code))) return error as ORPCError<ErrorCode, ErrorDetail>;
  }
  logFailure(where, error);
  return typed('UNEXPECTED', {});
}

function typed(code: ErrorCode, data: ErrorDetail): ORPCError<ErrorCode, ErrorDetail> {
  return new ORPCError(code, {
    defined: true,
    status: errorStatus(code),
    message: code,
    data,
  });
}

function isCode(code: string): code is ErrorCode {
  return (ERROR_CODES as readonly string[]).includes(code);
}

function invalidDetail(error: ValidationError): ErrorDetail {
  const issue = error.issues[0];
  const path = issue?.path?.map((part) => String(typeof part === 'object' ? part.key : part)) ?? [];
  return { field: path.join('.') || 'input', problem: issue?.message ?? '' };
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

async function* translated(source: AsyncIterable<unknown>, where: string): AsyncGenerator {
  try {
    yield* source;
  } catch (error) {
    throw typedError(error, where);
  }
}
