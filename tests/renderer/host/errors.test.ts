import { ORPCError } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import { toBlogpultError } from '../../../renderer/host/errors.js';

describe('toBlogpultError', () => {
  it('keeps code and detail of a failure in the contract', () => {
    const error = toBlogpultError(
      new ORPCError('DISK_FULL', { status: 500, data: { path: 'beitrag.json' } }),
    );
    expect([error.code, error.detail]).toEqual(['DISK_FULL', { path: 'beitrag.json' }]);
  });

  it('leaves our own errors as they are', () => {
    const error = new BlogpultError('IMAGE_SVG', { name: 'plan.svg' });
    expect(toBlogpultError(error)).toBe(error);
  });

  it.each([
    ['a host that does not answer', new TypeError('Failed to fetch')],
    ['a port whose other end is gone', new DOMException('The port closed', 'AbortError')],
    ['a host that does not know this page', new ORPCError('UNAUTHORIZED', { status: 401 })],
  ])('calls it CONNECTION_LOST: %s', (_, cause) => {
    expect(toBlogpultError(cause).code).toBe('CONNECTION_LOST');
  });

  it('calls a refused input INPUT_INVALID', () => {
    expect(toBlogpultError(new ORPCError('BAD_REQUEST')).code).toBe('INPUT_INVALID');
  });

  it.each([
    ['a slip of ours', new RangeError('x')],
    ['a thrown text', 'x'],
    ['nothing', undefined],
  ])('calls everything else UNEXPECTED and keeps the cause: %s', (_, cause) => {
    const error = toBlogpultError(cause);
    expect(error.code).toBe('UNEXPECTED');
    expect(error.cause).toBe(cause);
  });
});
