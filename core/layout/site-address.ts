import type { BlogProfile } from '../post/blog-profile.js';

/** The blog's address with one slash at its end; empty while the profile names none. */
export function siteAddress({ baseUrl }: Pick<BlogProfile, 'baseUrl'>): string {
  return baseUrl === null ? '' : `${baseUrl.replace(/\/+$/, '')}/`;
}
