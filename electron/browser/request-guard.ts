import type { IncomingMessage } from 'node:http';

/** Why a request goes no further: the status and one sentence for whoever reads the answer. */
export interface Refusal {
  status: number;
  reason: string;
}

/** A request's body may have at most this many bytes: a picture of 25 MB and its wrapping. */
const BODY_LIMIT_BYTES = 32 * 1024 * 1024;

const METHODS = new Set(['GET', 'HEAD', 'POST']);
const BODY_TYPES = /^(?:application\/json|multipart\/form-data)\s*(?:;|$)/i;

/**
 * Decides whether a request comes from our own page on our own address, or null when it does.
 * Exact `Host` stops rebound names (421); exact `Origin` and `Sec-Fetch-Site` stop other sites and
 * other local ports (403); then method (405), body type (415), and body length (411, 413).
 */
export function refuse(request: IncomingMessage, port: number): Refusal | null {
  return (
    refuseAddress(request, `127.0.0.1:${port}`) ??
    refuseOrigin(request, `http://127.0.0.1:${port}`) ??
    (request.method === 'POST' ? refuseBody(request) : null)
  );
}

function refuseAddress(request: IncomingMessage, host: string): Refusal | null {
  const names = request.rawHeaders.filter((_, i, all) => i % 2 === 0 && isHost(all[i]));
  if (names.length !== 1 || request.headers.host !== host) {
    return { status: 421, reason: 'This address does not belong to Blogpult.' };
  }
  if (request.url?.startsWith('/') !== true || request.url.startsWith('//')) {
    return { status: 400, reason: 'Only paths of this host are answered.' };
  }
  if (!METHODS.has(request.method ?? '')) {
    return { status: 405, reason: 'This method is not answered.' };
  }
  return null;
}

function refuseOrigin(request: IncomingMessage, own: string): Refusal | null {
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const wrongOrigin = origin === undefined ? request.method === 'POST' : origin !== own;
  // Programs that are no browser send no Sec-Fetch-Site; they still need the token.
  const wrongSite = site !== undefined && site !== 'same-origin' && site !== 'none';
  if (wrongOrigin || (wrongSite && !isOpeningNavigation(request))) {
    return { status: 403, reason: 'Only the app itself may ask here.' };
  }
  return null;
}

/**
 * The redirect file that opens the browser counts as another site, so that opening the bare start
 * page in a tab of its own is let through. That page holds no secret and works for nobody without
 * a token.
 */
function isOpeningNavigation(request: IncomingMessage): boolean {
  return (
    request.method === 'GET' &&
    request.url === '/' &&
    request.headers['sec-fetch-mode'] === 'navigate' &&
    request.headers['sec-fetch-dest'] === 'document'
  );
}

function refuseBody(request: IncomingMessage): Refusal | null {
  const length = request.headers['content-length'];
  // Node holds a body to its declared length, so that counting the header is enough.
  if (length === undefined || request.headers['transfer-encoding'] !== undefined) {
    return { status: 411, reason: 'A body needs its length.' };
  }
  if (Number(length) > BODY_LIMIT_BYTES) {
    return { status: 413, reason: 'The body is larger than 32 MB.' };
  }
  if (!BODY_TYPES.test(request.headers['content-type'] ?? '')) {
    return { status: 415, reason: 'Only JSON and forms with files are read.' };
  }
  return null;
}

function isHost(name: string | undefined): boolean {
  return name?.toLowerCase() === 'host';
}
