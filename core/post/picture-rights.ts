import { z } from 'zod';
import { AssetHash } from '../image/asset.js';

/**
 * What somebody confirmed about the right to publish a picture in a post. `basis` says whose picture
 * it is, `licensor` from whom it is licensed (empty for an own one); `people` whether people can be
 * recognised, and if so that they agreed. `by` is a name, `at` UTC ISO.
 */
export const PictureRights = z.object({
  asset: AssetHash,
  basis: z.enum(['own', 'licensed']),
  licensor: z.string().max(500),
  people: z.enum(['none', 'agreed']),
  by: z.string().max(200),
  at: z.iso.datetime(),
});
export type PictureRights = z.infer<typeof PictureRights>;
