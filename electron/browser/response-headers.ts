import type { ServerResponse } from 'node:http';
import { contentSecurityPolicy } from '../host/page/content-security-policy.js';

/**
 * Puts the headers on a response that every answer of the loopback host carries, refusals too.
 * There are no CORS headers anywhere: nobody else reads here.
 */
export function setSecurityHeaders(response: ServerResponse, nonce: string): void {
  const headers = {
    'content-security-policy': `${contentSecurityPolicy(nonce)}; frame-ancestors 'self'`,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
