/** Parameters by which advertisers follow a reader from page to page. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|igshid|igsh|mc_[ce]id|_hsenc|_hsmi|hsctatracking|mkt_tok|vero_\w+|oly_\w+|pk_\w+|mtm_\w+|piwik_\w+|at_\w+|wt_\w+|xtor|spm|ref_src|ref_url|cmpid|trk|trkcampaign|s_cid|ncid|sc_\w+|atlorigin)$/i;

/** Services that stand between a link and its target, and the parameter that names the target. */
const GATES: readonly (readonly [host: RegExp, parameter: string])[] = [
  [/(?:^|\.)google\.[a-z.]{2,6}$/, 'q'],
  [/(?:^|\.)google\.[a-z.]{2,6}$/, 'url'],
  [/\.safelinks\.protection\.outlook\.com$/, 'url'],
  [/^l\.(?:facebook|instagram)\.com$/, 'u'],
  [/^(?:www\.)?linkedin\.com$/, 'url'],
];
const GATE_PATHS = /^\/(?:url|l\.php|redir\/redirect|$)/;

/** An address fit for a text: `address` null where it leads nowhere, `tracked` when marks were taken off. */
export interface CleanAddress {
  readonly address: string | null;
  readonly tracked: boolean;
}

/**
 * The address of a link as it may stand in a text: web pages, mail and telephone only, without the
 * marks of advertisers and without the services that note who clicks.
 */
export function cleanAddress(written: string): CleanAddress {
  const trimmed = written.replace(/[\t\r\n]/g, '').trim();
  if (/^(?:mailto|tel):[^\s<>]+$/i.test(trimmed)) return { address: trimmed, tracked: false };
  const url = webAddress(trimmed.startsWith('//') ? `https:${trimmed}` : trimmed);
  if (url === null) return { address: null, tracked: false };
  const target = behindGate(url);
  if (target !== null) return { ...cleanAddress(target), tracked: true };
  const kept = url.query.split('&').filter((part) => part !== '' && !isTracking(part));
  const tracked = kept.length !== url.query.split('&').filter((part) => part !== '').length;
  const query = kept.length === 0 ? '' : `?${kept.join('&')}`;
  return { address: tracked ? `${url.page}${query}${url.rest}` : trimmed, tracked };
}

interface WebAddress {
  readonly host: string;
  readonly path: string;
  /** Everything before the question mark. */
  readonly page: string;
  readonly query: string;
  /** The part from the hash sign on. */
  readonly rest: string;
}

const WEB = /^(https?:\/\/([^/?#\s]+)([^?#\s]*))(?:\?([^#\s]*))?(#\S*)?$/i;

function webAddress(text: string): WebAddress | null {
  const [, page, host, path = '', query = '', rest = ''] = WEB.exec(encodeSpaces(text)) ?? [];
  if (page === undefined || host === undefined || /[<>"\\]/.test(host)) return null;
  return { page, host: host.toLowerCase(), path, query, rest };
}

function encodeSpaces(text: string): string {
  return text.replace(/ /g, '%20');
}

function behindGate({ host, path, query }: WebAddress): string | null {
  for (const [gate, name] of GATES) {
    if (!gate.test(host) || !GATE_PATHS.test(path)) continue;
    const value = query.split('&').find((part) => part.startsWith(`${name}=`));
    const target = value === undefined ? null : decoded(value.slice(name.length + 1));
    if (target !== null && /^https?:\/\//i.test(target)) return target;
  }
  return null;
}

function isTracking(part: string): boolean {
  return TRACKING.test(decoded(part.split('=')[0] ?? '') ?? '');
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return null;
  }
}
