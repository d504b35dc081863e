import type { ExportEvent } from '../../../core/contract/exports.js';
import type { PlannedFile } from '../../../core/export/planned-file.js';
import type { BundleWriter } from './bundle-writer.js';
import { inOrder } from './in-order.js';
import { isPicture, plannedBytes, type FileSources } from './planned-bytes.js';

/** Pictures asked for at once: the files of a picture are made together, so this is two or three pictures. */
const PICTURES_AT_ONCE = 8;

/** Pages are quick; an event for each would cost more than the page. */
export const PAGES_PER_EVENT = 25;

/** Adds planned files in their order and tells how far it is. ASSET_NOT_FOUND, DISK_*. */
export async function* writeFiles(
  plan: readonly PlannedFile[],
  sources: FileSources,
  writer: BundleWriter,
): AsyncGenerator<ExportEvent, void, undefined> {
  const totals = { pictures: plan.filter(isPicture).length, pages: 0 };
  totals.pages = plan.length - totals.pictures;
  const done = { pictures: 0, pages: 0 };
  const ready = inOrder(plan, PICTURES_AT_ONCE, async (file) => ({
    step: isPicture(file) ? ('pictures' as const) : ('pages' as const),
    ...(await plannedBytes(file, sources)),
  }));
  for await (const { step, path, bytes, stored } of ready) {
    await writer.add(path, bytes, stored);
    done[step] += 1;
    const isTold = step === 'pictures' || done.pages % PAGES_PER_EVENT === 0;
    if (isTold || done[step] === totals[step]) {
      yield { kind: 'progress', step, done: done[step], total: totals[step] };
    }
  }
}
