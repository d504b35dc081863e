import { z } from 'zod';

/** Whom a Markdown bundle is for: Blogpult itself and any editor, or a site generator as it expects its files. */
export const MarkdownPreset = z.enum(['plain', 'hugo', 'eleventy']);
export type MarkdownPreset = z.infer<typeof MarkdownPreset>;

/** A preset whose Markdown is not our dialect, so that texts are translated on the way out and back. */
export type ForeignPreset = Exclude<MarkdownPreset, 'plain'>;

/** The folder of the posts in a bundle, with a slash at its end; empty for the bundle's own top. */
export const POSTS_FOLDER: Record<MarkdownPreset, string> = {
  plain: '',
  hugo: 'content/posts/',
  eleventy: 'posts/',
};
