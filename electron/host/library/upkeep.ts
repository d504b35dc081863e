import { setImmediate } from 'node:timers/promises';
import { collectAssets, type Collecting } from '../assets/collect-assets.js';
import type { VersionStore } from '../history/version-store.js';
import { logFailure } from '../host-log.js';

/** What has to be tidied in an open library now and then. */
export interface Upkeep extends Collecting {
  readonly versions: VersionStore;
  /** Throws when this process may not write any more. */
  requireWritable(): Promise<void>;
  /** Becomes false when the library is closed: tidying then stops. */
  isOpen(): boolean;
}

/** Thins earlier versions and collects unused pictures. Never fails: what could not be done now is done another day. */
export async function tidyLibrary(upkeep: Upkeep): Promise<void> {
  try {
    await upkeep.requireWritable();
    for (const id of await upkeep.versions.posts()) {
      if (!upkeep.isOpen()) return;
      await upkeep.still(() => upkeep.versions.thin(id));
      await setImmediate();
    }
    if (upkeep.isOpen()) await collectAssets(upkeep);
  } catch (error) {
    logFailure('tidying', error);
  }
}
