import type { Locator } from '@playwright/test';

/** Pastes into an element what a program puts on the clipboard, by its kinds. */
export async function paste(target: Locator, kinds: Record<string, string>): Promise<void> {
  await target.evaluate((element, data) => {
    const clipboardData = new DataTransfer();
    for (const [kind, text] of Object.entries(data)) clipboardData.setData(kind, text);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, kinds);
}
