import { z } from 'zod';
import { AltSettings, DEFAULT_ALT_SETTINGS } from '../alt/settings.js';
import { DEFAULT_STYLE_SETTINGS, StyleSettings } from '../style/settings.js';
import { Author } from './author.js';
import { BlogProfile } from './blog-profile.js';
import { Category } from './category.js';
import { RecordId } from './post.js';

/** Everything of a library that is not a post or a picture: one document, shared by all posts. */
export const LibraryContent = z.object({
  id: RecordId,
  profile: BlogProfile,
  categories: z.array(Category),
  authors: z.array(Author),
  // Libraries from before these settings existed still open.
  altSettings: AltSettings.default(DEFAULT_ALT_SETTINGS),
  styleSettings: StyleSettings.default(DEFAULT_STYLE_SETTINGS),
});
export type LibraryContent = z.infer<typeof LibraryContent>;
