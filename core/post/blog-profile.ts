import { z } from 'zod';
import { Language } from './post.js';

/** A style sheet of the blog itself, as it was picked; it is cleaned whenever it is used. */
export const OwnCss = z.object({ name: z.string().min(1).max(200), text: z.string().max(600_000) });
export type OwnCss = z.infer<typeof OwnCss>;

/** The WordPress themes whose ways with lists and pictures are known; `other` is any other. */
export const TargetTheme = z.enum(['2016', '2021', '2023', '2024', '2025', 'other']);
export type TargetTheme = z.infer<typeof TargetTheme>;

/**
 * The WordPress site that bundles are made for. `siteUrl` is its address (the blog's own when null),
 * `uploadMonth` the folder `YYYY/MM` its media library puts files into when somebody uploads them by
 * hand (the month of the newest change when null), `mediaUrl` another place where its importer finds
 * the pictures.
 */
export const WordPressSite = z.object({
  siteUrl: z.url({ protocol: /^https?$/ }).nullable(),
  uploadMonth: z
    .string()
    .regex(/^\d{4}\/(?:0[1-9]|1[0-2])$/)
    .nullable(),
  mediaUrl: z.url({ protocol: /^https?$/ }).nullable(),
});
export type WordPressSite = z.infer<typeof WordPressSite>;

const ANY_SITE: WordPressSite = { siteUrl: null, uploadMonth: null, mediaUrl: null };

/**
 * The blog a library writes for.
 * `listMode` is how its theme lists posts: up to the break (formatted) or as a plain excerpt.
 * `moreText` is the visible words of the link to the whole post. `timeZone` is an IANA name.
 * `theme` draws the pages: one of ours, or (`eigen`) nothing but `css`, the blog's own style sheets,
 * which are added to ours otherwise. `bodyClasses` are put on every page's body for them.
 * `targetTheme` is what the blog itself runs.
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
  theme: z.enum(['klassisch', 'modern', 'eigen']),
  // Libraries from before these settings existed still open.
  css: z.array(OwnCss).max(10).default([]),
  bodyClasses: z
    .string()
    .max(500)
    .regex(/^[\w -]*$/)
    .default(''),
  targetTheme: TargetTheme.default('other'),
  wordpress: WordPressSite.default(ANY_SITE),
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
  css: [],
  bodyClasses: '',
  targetTheme: 'other',
  wordpress: ANY_SITE,
};
