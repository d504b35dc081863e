import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aHost } from '../../../builders/host.js';

const DAY_MS = 86_400_000;

test('closing backs a changed library up once a day, and the next start tells when that failed', async () => {
  let now = Date.parse('2026-03-04T08:00:00.000Z');
  const { client, folder } = await aHost({ clock: () => new Date(now) });
  const path = join(folder, 'Frau Müllers "Blog"');
  await client.library.create({ path, sample: false, name: 'Probeblog', language: 'de' });
  const made = join(folder, 'Sicherungen');
  await client.backups.saveSettings({ automatic: true, folder: made });
  const closeAndOpen = async () => {
    await client.library.close();
    now += 1000;
    await client.library.open({ path });
    return (await client.backups.list()).length;
  };
  await client.posts.create({ title: 'Eins', categories: [] });
  expect(await closeAndOpen()).toBe(1);
  // Enough posts that a start reads them in another order than the one before.
  for (let post = 2; post < 30; post += 1) {
    await client.posts.create({ title: `Beitrag ${post}`, categories: [] });
  }
  expect(await closeAndOpen()).toBe(1);
  now += DAY_MS;
  expect(await closeAndOpen()).toBe(2);
  now += DAY_MS;
  // Nothing changed since: the same again would only push an older one out.
  expect(await closeAndOpen()).toBe(2);
  await client.posts.create({ title: 'Drei', categories: [] });
  const blocked = join(folder, 'belegt');
  await client.backups.saveSettings({ automatic: true, folder: join(blocked, 'x') });
  await rm(blocked, { recursive: true, force: true });
  await writeFile(blocked, 'eine Datei');
  await closeAndOpen().catch(() => 0);
  expect((await client.backups.settings()).last?.problem).toMatch(/^DISK_/);
  expect(await readdir(made)).toHaveLength(2);
});
