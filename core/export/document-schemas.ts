import { z } from 'zod';
import { AltSettings } from '../alt/settings.js';
import { ImageAlign, ImageUse } from '../image/image-use.js';
import { ImagePurpose } from '../image/purpose.js';
import { Author } from '../post/author.js';
import { BlogProfile } from '../post/blog-profile.js';
import { Category } from '../post/category.js';
import { StyleSettings } from '../style/settings.js';

/** A picture outside the body as a bundle writes it. `file` is relative to the document that names it. */
export const PictureDocument = z.object({
  file: z.string().min(1),
  alt: z.string().default(''),
  decorative: z.boolean().default(false),
  caption: z.string().default(''),
  credit: z.string().default(''),
  purpose: ImagePurpose.nullable().default(null),
  align: ImageAlign.default('none'),
  width: z.int().min(10).max(100).nullable().default(null),
  ...ImageUse.pick({
    text: true,
    target: true,
    long: true,
    by: true,
    confirmedFor: true,
    unconfirmed: true,
    anonymous: true,
    lang: true,
    focus: true,
  }).shape,
});
export type PictureDocument = z.infer<typeof PictureDocument>;

/** An author as `library.yaml` holds one: the portrait as a file. */
export const AuthorDocument = Author.extend({
  role: Author.shape.role.default(''),
  organisation: Author.shape.organisation.default(''),
  bio: Author.shape.bio.default(''),
  guest: Author.shape.guest.default(false),
  portrait: PictureDocument.nullable().default(null),
});
export type AuthorDocument = z.infer<typeof AuthorDocument>;

/** `library.yaml`: the blog, its sections and its people, beside the posts. `pictures` keeps the names files had. */
export const LibraryDocument = z.object({
  profile: BlogProfile,
  categories: z.array(Category.extend({ description: Category.shape.description.default('') })),
  authors: z.array(AuthorDocument),
  // Bundles from before, and those written by hand, say nothing about what the checks should want.
  altSettings: AltSettings.optional(),
  styleSettings: StyleSettings.optional(),
  pictures: z.array(z.object({ file: z.string(), originalName: z.string() })).default([]),
});
export type LibraryDocument = z.infer<typeof LibraryDocument>;

/** Where a Markdown bundle keeps what its posts share. */
export const LIBRARY_DOCUMENT_PATH = 'library.yaml';
