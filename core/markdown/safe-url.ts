const ALLOWED = new Set(['http', 'https', 'mailto', 'tel']);
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
// Browsers skip these inside a scheme; they have no place in any address.
const INVISIBLE = /[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/gu;

/**
 * The address as it may stand in a link, or null when it may not.
 * Allowed: http, https, mailto, tel, relative paths and fragments; never a foreign host without
 * a scheme (`//host`), which a page opened from the disk would take for a network share.
 */
export function safeUrl(address: string): string | null {
  const url = address.replace(INVISIBLE, '').trim();
  if (url === '' || /^[/\\]{2}/.test(url) || url.startsWith('\\')) return null;
  const scheme = SCHEME.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined && !ALLOWED.has(scheme)) return null;
  // A colon before any slash would be read as a scheme by some parsers.
  if (scheme === undefined && /^[^/?#]*:/.test(url)) return null;
  return encode(url);
}

function encode(url: string): string | null {
  try {
    // What is already percent-encoded stays; brackets stand in IPv6 hosts and are harmless elsewhere.
    return encodeURI(url)
      .replace(/%25(?=[0-9a-fA-F]{2})/g, '%')
      .replace(/%5B/g, '[')
      .replace(/%5D/g, ']');
  } catch {
    return null;
  }
}
