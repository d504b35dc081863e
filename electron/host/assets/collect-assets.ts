import { join } from 'node:path';
import { z } from 'zod';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import { AssetHash } from '../../../core/image/asset.js';
import { logFailure } from '../host-log.js';
import type { Disk } from '../storage/disk.js';
import { StoredDocument } from '../storage/stored-document.js';
import type { AssetStore } from './asset-store.js';
import { mentionedAssets } from './mentioned-assets.js';

const DAY_MS = 86_400_000;
/** So long a picture stays that nothing mentions … */
const KEPT_DAYS = 30;
/** … and so often that must have been found, whatever the clock says. */
const LEAST_LOOKS = 3;

/** Pictures that nothing mentions: since when (UTC ISO) and how often that was found; `lookedAt` is the last time. */
const Unused = z.object({
  lookedAt: z.iso.datetime(),
  pictures: z.record(AssetHash, z.object({ since: z.iso.datetime(), looks: z.int() })),
});
type Unused = z.infer<typeof Unused>;

/** What collecting needs of an open library that may be written. */
export interface Collecting {
  readonly disk: Disk;
  /** The library's folder, and the folder of what was typed and never saved. */
  readonly root: string;
  readonly drafts: string;
  readonly assets: AssetStore;
  /** Whether anything in here cannot be read: then nobody knows what it mentions. */
  hasDamage(): boolean;
  /** Runs a removal while nobody writes. */
  still<Result>(work: () => Promise<Result>): Promise<Result>;
}

/**
 * Notes which pictures nothing mentions any more — no post, no earlier version, nothing in the trash,
 * in quarantine or in an unsaved text — and removes those of which that has been true for 30 days.
 * Looks at most once a day; answers the hashes that went. DISK_*.
 */
export async function collectAssets(collecting: Collecting): Promise<AssetHash[]> {
  const { disk, root, drafts, assets } = collecting;
  const folder = join(root, 'assets');
  const document = new StoredDocument<Unused>(disk, join(folder, 'unused.json'), {
    shape: Unused,
    conflict: () => new BlogpultError('LIBRARY_CONFLICT', { path: root }),
  });
  await document.load();
  const now = disk.now().getTime();
  const before = document.payload;
  if (before !== null && Math.abs(now - Date.parse(before.lookedAt)) < DAY_MS) return [];
  if (collecting.hasDamage()) return [];
  const mentioned = await mentionedAssets([root, drafts], folder);
  const { unused, due } = judge(assets, mentioned, before, now);
  const gone: AssetHash[] = [];
  for (const hash of due) {
    const isGone = await collecting.still(() => assets.removeUnused(hash));
    if (isGone) gone.push(hash);
  }
  const rest = Object.entries(unused).filter(([hash]) => !gone.includes(hash));
  await document.save({
    lookedAt: new Date(now).toISOString(),
    pictures: Object.fromEntries(rest),
  });
  return gone;
}

/**
 * Removes at once what was stored for an import that came to nothing (`taker`), unless somebody asked for
 * it meanwhile or anything mentions it. Never fails: what stays is collected like any other picture.
 */
export async function collectTaken(collecting: Collecting, taker: object): Promise<void> {
  const { root, drafts, assets } = collecting;
  try {
    const hashes = assets.takenBy(taker);
    if (hashes.length === 0 || collecting.hasDamage()) return;
    const mentioned = await mentionedAssets([root, drafts], join(root, 'assets'));
    for (const hash of hashes.filter((one) => !mentioned.has(one))) {
      await collecting.still(() => assets.removeUnused(hash));
    }
  } catch (error) {
    logFailure('collecting', error);
  } finally {
    assets.settle(taker);
  }
}

function judge(
  assets: AssetStore,
  mentioned: ReadonlySet<AssetHash>,
  before: Unused | null,
  now: number,
): { unused: Unused['pictures']; due: AssetHash[] } {
  const unused: Unused['pictures'] = {};
  const due: AssetHash[] = [];
  const old = now - KEPT_DAYS * DAY_MS;
  for (const { hash, addedAt } of assets.list()) {
    if (mentioned.has(hash)) continue;
    const known = before?.pictures[hash];
    const since = known?.since ?? new Date(now).toISOString();
    const looks = (known?.looks ?? 0) + 1;
    unused[hash] = { since, looks };
    const isOld = Date.parse(since) <= old && Date.parse(addedAt) <= old;
    if (isOld && looks >= LEAST_LOOKS) due.push(hash);
  }
  return { unused, due };
}
