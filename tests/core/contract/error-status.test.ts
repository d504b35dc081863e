import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../../core/contract/error-codes.js';
import { errorStatus } from '../../../core/contract/error-status.js';

describe('the status of a failure', () => {
  it('is a 500 only where the disk or the app failed', () => {
    const failed = ERROR_CODES.filter((code) => errorStatus(code) === 500);
    expect(failed).toEqual(['DISK_FAILED', 'APP_INCOMPLETE', 'CONNECTION_LOST', 'UNEXPECTED']);
    for (const code of ERROR_CODES.filter((one) => one.endsWith('_NOT_FOUND'))) {
      expect(errorStatus(code), code).toBe(404);
    }
  });

  it('is never one by which the page would take the host for a stranger', () => {
    for (const code of ERROR_CODES) expect([404, 409, 422, 500, 507]).toContain(errorStatus(code));
  });
});
