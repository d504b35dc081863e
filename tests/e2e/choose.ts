import { expect, type Locator } from '@playwright/test';

/**
 * Chooses a radio button or ticks a box as a person does: with a click on its visible label. The
 * input itself is hidden inside it, and a forced click there would neither wait for the page to
 * stand still nor notice what lies on top.
 */
export async function choose(control: Locator): Promise<void> {
  await control.locator('xpath=ancestor::label').click();
  await expect(control).toBeChecked();
}
