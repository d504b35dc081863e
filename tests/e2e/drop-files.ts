import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/** Drops files on a place as a hand with a mouse would: the browser hands over a transfer with files. */
export async function dropFiles(
  page: Page,
  place: Locator,
  paths: readonly string[],
): Promise<void> {
  const files = await Promise.all(
    paths.map(async (path) => ({
      name: basename(path),
      base64: (await readFile(path)).toString('base64'),
    })),
  );
  const transfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const { name, base64 } of all) {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      data.items.add(new File([bytes], name, { type: 'image/jpeg' }));
    }
    return data;
  }, files);
  const box = await place.boundingBox();
  const at = { clientX: (box?.x ?? 0) + 40, clientY: (box?.y ?? 0) + (box?.height ?? 0) - 10 };
  await place.dispatchEvent('dragenter', { dataTransfer: transfer, ...at });
  await place.dispatchEvent('dragover', { dataTransfer: transfer, ...at });
  await place.dispatchEvent('drop', { dataTransfer: transfer, ...at });
  await transfer.dispose();
}
