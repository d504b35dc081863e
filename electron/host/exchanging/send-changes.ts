import { ancestors, graphOf, type RevisionId } from '../../../core/exchange/revision-graph.js';
import type { RecordId } from '../../../core/post/post.js';
import type { OpenTravels } from './exchange.js';
import { packagedPictures, type PackageRequest } from './package-files.js';
import type { SharedFile, SharedFolder } from './shared-folder.js';
import { presentVersion } from './travelling-post.js';
import { writePackage } from './write-package.js';

/** A post as it was last sent: its revision in this library and the version it was. */
export interface Sent {
  readonly revision: number;
  readonly head: RevisionId;
}

/** What a run knows of those before it. */
export interface SendingMemory {
  readonly sent: Map<RecordId, Sent>;
  /** Of the app. */
  readonly version: string;
  /** True once there is no more time. */
  readonly isOver: () => boolean;
}

const DAY = 24 * 60 * 60 * 1000;
/** A version that newer ones contain stays so long for a laptop that was away. */
const SUPERSEDED_DAYS = 30;

/**
 * Puts the present version of every post into the folder that is not there; one that somebody took
 * away is put there again. Answers how many were sent. ASSET_NOT_FOUND, DISK_*.
 */
export async function sendChanges(
  around: OpenTravels,
  shared: SharedFolder,
  { sent, version, isOver }: SendingMemory,
): Promise<number> {
  const files = await shared.files();
  const present = new Set(files.map(({ path }) => path));
  let count = 0;
  for (const { id, revision } of [...around.library.posts.states()]) {
    if (isOver()) break;
    const known = sent.get(id);
    const head = known?.revision === revision ? known.head : (await presentVersion(around, id)).id;
    const out = shared.pathOf(id, head);
    if (!present.has(out)) {
      const bare = { ...around, theme: null };
      const request: PackageRequest = { kind: 'posts', posts: [id] };
      await sendPictures(around, shared, request);
      const events = writePackage(bare, request, { out, replace: true, version });
      while ((await events.next()).done !== true);
      await tidy(around, shared, { id, head, files });
      count += 1;
    }
    sent.set(id, { revision, head });
  }
  return count;
}

/** Pictures first: whoever sees the package finds them. */
async function sendPictures(
  { library }: OpenTravels,
  shared: SharedFolder,
  request: PackageRequest,
): Promise<void> {
  for (const hash of await packagedPictures(library, request)) {
    const asset = library.assets.get(hash);
    if (await shared.holds(asset)) continue;
    await shared.putPicture(asset, await library.assets.bytes(hash));
  }
}

async function tidy(
  { store, now }: OpenTravels,
  shared: SharedFolder,
  { id, head, files }: { id: RecordId; head: RevisionId; files: readonly SharedFile[] },
): Promise<void> {
  const graph = graphOf((await store.travels(id)).revisions);
  const older = [...ancestors(graph, head)].filter((version) => version !== head);
  const limit = now().getTime() - SUPERSEDED_DAYS * DAY;
  for (const file of files) {
    const { post, revision, changed } = file;
    if (post !== id || revision === null || changed > limit) continue;
    if (older.some((version) => version.startsWith(revision))) await shared.remove(file);
  }
}
