import type { ImportReport } from '../../../../core/contract/imports.js';
import type { OpenedLibrary } from '../../library/library-session.js';
import type { BundleSource } from '../bundle-source.js';
import { fileSource } from '../folder-source.js';
import { importRead } from '../import-bundle.js';
import { foreignDocument } from '../read-document.js';
import { ImportRefusal, note } from '../refusal.js';
import type { ForeignBatch, ForeignJob } from './foreign-document.js';
import { readForeign } from './foreign-reader.js';
import type { MediaLibrary } from './media-library.js';

/**
 * Takes a foreign file into a library: it is read and judged in a thread of its own, then taken over.
 * Throws ImportRefusal when nothing was taken; DISK_*, LIBRARY_*.
 */
export async function importForeign(
  job: ForeignJob,
  library: OpenedLibrary,
  media: MediaLibrary,
): Promise<ImportReport> {
  const report: ImportReport = { posts: [], assets: 0, notes: [] };
  const beside = await fileSource(job.path);
  try {
    for await (const batch of readForeign(job)) {
      const part = await importBatch(batch, job, library, sourceOf(batch, beside, media));
      report.posts.push(...part.posts);
      report.assets += part.assets;
      report.notes.push(...part.notes);
    }
  } catch (error) {
    if (!(error instanceof ImportRefusal) || report.notes.length === 0) throw error;
    report.notes.push(note(job.name, 'left-out', error.reason, error.params));
    report.notes.push(note(job.name, 'left-out', 'import-stopped'));
  }
  return report;
}

function importBatch(
  batch: ForeignBatch,
  job: ForeignJob,
  library: OpenedLibrary,
  source: BundleSource,
): Promise<ImportReport> {
  const notes = batch.notes.map(({ outcome, reason, params }) =>
    note(job.name, outcome, reason, params),
  );
  const documents = batch.documents.flatMap((found) => {
    try {
      return [foreignDocument(found)];
    } catch (error) {
      if (!(error instanceof ImportRefusal)) throw error;
      notes.push(note(found.path, 'left-out', error.reason, error.params));
      return [];
    }
  });
  const { categories } = batch;
  return importRead({ source, library: null, documents, notes, categories }, library);
}

/** Pictures of the file itself, then those of the media beside it, then files that lie beside it. */
function sourceOf(
  { pictures }: ForeignBatch,
  beside: BundleSource,
  media: MediaLibrary,
): BundleSource {
  return {
    ...beside,
    paths: [],
    local: (address) => media.find(address),
    read(path, limit) {
      const own = pictures.get(path);
      if (own !== undefined) return Promise.resolve(Buffer.from(own));
      return media.has(path) ? media.read(path, limit) : beside.read(path, limit);
    },
  };
}
