import type { BlogView } from '../../layout/blog-view.js';
import { localDay } from '../../post/local-time.js';

/** Where the pictures of a bundle lie on the site once somebody has uploaded them. Addresses end in `/`. */
export interface SiteAddresses {
  readonly site: string;
  /** `YYYY/MM`. */
  readonly month: string;
  /** The media library's folder for that month. */
  readonly uploads: string;
  /** Where the standard importer fetches pictures. */
  readonly media: string;
  /** Nobody has said which site it is. */
  readonly isGuess: boolean;
}

const UNKNOWN = 'https://ihre-seite.example';

/** The addresses for the posts of a view, as far as the profile tells them. */
export function siteAddresses(view: BlogView): SiteAddresses {
  const { wordpress, baseUrl } = view.profile;
  const known = wordpress.siteUrl ?? baseUrl;
  const site = withSlash(known ?? UNKNOWN);
  const month = wordpress.uploadMonth ?? newestMonth(view);
  const uploads = `${site}wp-content/uploads/${month}/`;
  const media = wordpress.mediaUrl === null ? uploads : withSlash(wordpress.mediaUrl);
  return { site, month, uploads, media, isGuess: known === null };
}

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

/** The blog's month; the same for everybody who exports the same posts: no clock is asked. */
function newestMonth({ posts, profile }: BlogView): string {
  const newest = posts
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1);
  const day = newest === undefined ? '2025-01-01' : localDay(newest, profile.timeZone);
  return day.slice(0, 7).replace('-', '/');
}
