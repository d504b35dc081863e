import { protocol, type Session } from 'electron';
import { contentSecurityPolicy, newNonce } from '../host/page/content-security-policy.js';
import { readPageFile } from '../host/page/page-files.js';
import { APP_HOST, SCHEME } from './origin.js';

/** Tells Chromium, before the app is ready, that our scheme is a secure origin like https. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built page at `blogpult://app`, and nothing that lies outside of its folder. */
export function servePage(session: Session, rendererDir: string): void {
  session.protocol.handle(SCHEME, (request) => answer(request, rendererDir));
}

async function answer(request: Request, rendererDir: string): Promise<Response> {
  const nonce = newNonce();
  const headers = {
    'content-security-policy': contentSecurityPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  };
  const { host, pathname } = new URL(request.url);
  const asked = request.method === 'GET' && host === APP_HOST;
  const file = asked ? await readPageFile(rendererDir, pathname, nonce) : null;
  if (file === null) return new Response(null, { status: 404, headers });
  return new Response(new Uint8Array(file.bytes), {
    headers: { ...headers, 'content-type': file.type },
  });
}
