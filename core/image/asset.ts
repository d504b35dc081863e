import { z } from 'zod';

/** SHA-256 of an asset's stored bytes, 64 lower-case hex digits. Names the asset everywhere. */
export const AssetHash = z.string().regex(/^[0-9a-f]{64}$/);
export type AssetHash = z.infer<typeof AssetHash>;

/** The image formats a library stores. Anything else is refused with a sentence. */
export const AssetType = z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/gif']);
export type AssetType = z.infer<typeof AssetType>;

/** Whose picture it is, as its file said when it came; empty where that said nothing. */
export const AssetRights = z.object({
  artist: z.string().max(300),
  copyright: z.string().max(300),
});
export type AssetRights = z.infer<typeof AssetRights>;

/**
 * One stored picture: facts about the bytes, nothing about their use in a post.
 * `width` and `height` are px after orientation, `bytes` is the stored size,
 * `originalName` is the name the author's file had (data, never a path), `addedAt` is UTC ISO.
 */
export const Asset = z.object({
  hash: AssetHash,
  type: AssetType,
  width: z.int().positive(),
  height: z.int().positive(),
  bytes: z.int().positive(),
  animated: z.boolean(),
  originalName: z.string(),
  addedAt: z.iso.datetime(),
  /** Whether anything behind the picture can be seen; told of WebP only, where the type does not say it. */
  seeThrough: z.literal(true).optional(),
  /** Absent when the file named nobody. */
  rights: AssetRights.optional(),
});
export type Asset = z.infer<typeof Asset>;

const EXTENSIONS: Record<AssetType, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
};

/** The file extension (without a dot) for a stored type. */
export function assetExtension(type: AssetType): string {
  return EXTENSIONS[type];
}

/** The facts about pictures by hash: all that pages and checks ask of a library's pictures. */
export type AssetLookup = Pick<ReadonlyMap<AssetHash, Asset>, 'get' | 'has'>;
