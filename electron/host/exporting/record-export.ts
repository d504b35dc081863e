import type { ExportEvent } from '../../../core/contract/exports.js';
import type { ExportRecord } from '../../../core/export/export-record.js';
import type { RecordId } from '../../../core/post/post.js';
import type { OpenedLibrary } from '../library/library-session.js';

/** A finished bundle. */
type Finished = Extract<ExportEvent, { kind: 'done' }>;

/** Writes down that the posts of a finished bundle were exported at `at` (UTC ISO). Never fails. */
export async function recordExport(
  library: OpenedLibrary,
  { manifest }: Finished,
  at: string,
): Promise<void> {
  const { format, posts, forced } = manifest;
  const revisions = new Map(posts.map(({ slug, revision }) => [slug, revision]));
  const passed = new Map<string, number>();
  for (const { post } of forced) passed.set(post, (passed.get(post) ?? 0) + 1);
  const exported = new Map<RecordId, ExportRecord>();
  for (const { id, slug, revision: now, sha256 } of library.posts.states()) {
    const revision = revisions.get(slug);
    if (revision === undefined) continue;
    const hash = now === revision ? sha256 : null;
    exported.set(id, { at, format, revision, sha256: hash, forced: passed.get(slug) ?? 0 });
  }
  if ((await library.readOnly()) !== null) return;
  await library.still(() => library.exported.add(exported));
}

/** The exports of a post, the latest first, and its state at the last of them; null when none is kept. */
export async function exportsOfPost(library: OpenedLibrary, id: RecordId) {
  const records = await library.exported.of(id);
  const [last] = records;
  const base = last === undefined ? null : await stateAt(library, id, last.revision);
  return { records: [...records], base };
}

async function stateAt(library: OpenedLibrary, id: RecordId, revision: number) {
  const now = await library.posts.get(id);
  if (now.revision === revision) return now;
  const names = await library.versions.names(id);
  const name = names.find(({ rev }) => rev === revision);
  return name === undefined ? null : library.versions.read(id, name.version);
}
