import type { PlacedImage } from '../../../core/image/find-images.js';
import type { AssetHash } from '../../../core/image/asset.js';

/** A picture that waits for its alt prompt: in the text by its index, or the featured one. */
export interface AltJob {
  readonly place: 'featured' | number;
  readonly asset: AssetHash;
}

/** A job with a number of its own, so that its prompt stays open while the text around it moves. */
export interface QueuedJob extends AltJob {
  readonly number: number;
}

/**
 * The picture a job in the text means now. Writing goes on while a prompt is open, so the index may
 * have moved: the same asset nearest to where it was. Null when it is gone.
 */
export function findJob(images: readonly PlacedImage[], job: AltJob): PlacedImage | null {
  const { place } = job;
  if (place === 'featured') return null;
  const same = images.filter((image) => image.use.asset === job.asset);
  const distance = (image: PlacedImage) => Math.abs(image.index - place);
  return same.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** The queue after pictures were put into the text before those that wait: their indexes move on. */
export function shiftJobs<Job extends AltJob>(
  jobs: readonly Job[],
  from: number,
  by: number,
): Job[] {
  return jobs.map((job) =>
    typeof job.place === 'number' && job.place >= from ? { ...job, place: job.place + by } : job,
  );
}
