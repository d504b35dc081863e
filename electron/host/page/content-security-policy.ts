import { randomBytes } from 'node:crypto';

/** A fresh nonce for one load of the page: 128 random bits, base64. */
export function newNonce(): string {
  return randomBytes(16).toString('base64');
}

/**
 * The page's content security policy for one load. Scripts and threads come only from the app itself, styles
 * also with `nonce` (the editor and the component library write style elements), and nothing
 * connects anywhere else.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'self'",
  ].join('; ');
}
