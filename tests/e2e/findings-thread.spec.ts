import { choose } from './choose.js';
import { expect, openSample, preview, test } from './desk.js';

test('the rules run on a thread of their own, which the policy allows, and a long description reaches the preview', async ({
  app,
}) => {
  const said: string[] = [];
  app.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) said.push(message.text());
  });
  await openSample(app);
  await app.getByRole('button', { name: 'Neuer Beitrag' }).first().click();
  await app.getByRole('textbox', { name: 'Text des Beitrags' }).click();
  // Nobody has this picture: what is told about it must still be there.
  await app.keyboard.insertText(`![Karte](asset:${'0'.repeat(64)}){long="Drei Punkte im Norden."}`);
  await expect.poll(() => app.workers().length).toBe(1);
  const started = app.workers()[0]?.url() ?? '';
  expect(new URL(started).origin).toBe(new URL(app.url()).origin);
  await expect(app.getByText(/„Karte“/).first()).toBeVisible();
  await choose(app.getByRole('radio', { name: 'Artikel', exact: true }));
  const described = preview(app).locator('details.image-description');
  await described.locator('summary').press('Enter');
  await expect(described.getByText('Drei Punkte im Norden.')).toBeVisible();
  expect(said).toEqual([]);
});
