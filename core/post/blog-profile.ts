import { z } from 'zod';
import { Language } from './post.js';

/**
 * The blog a library writes for.
 * `listMode` is how its theme lists posts: up to the break (formatted) or as a plain excerpt.
 * `moreText` is the visible words of the link to the whole post. `timeZone` is an IANA name.
 */
export const BlogProfile = z.object({
  name: z.string().min(1).max(200),
  tagline: z.string().max(500),
  language: Language,
  baseUrl: z.url({ protocol: /^https?$/ }).nullable(),
  postsPerPage: z.int().min(1).max(100),
  listMode: z.enum(['break', 'excerpt']),
  moreText: z.string().min(1).max(100),
  timeZone: z.string().min(1).max(100),
  theme: z.enum(['klassisch']),
});
export type BlogProfile = z.infer<typeof BlogProfile>;

/** The profile a new library starts with. */
export const DEFAULT_PROFILE: BlogProfile = {
  name: 'Mein Blog',
  tagline: '',
  language: 'de',
  baseUrl: null,
  postsPerPage: 10,
  listMode: 'break',
  moreText: 'Weiterlesen',
  timeZone: 'Europe/Berlin',
  theme: 'klassisch',
};
