import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDefinedError } from '@orpc/client';
import { expect, test } from 'vitest';
import { overEveryTransport, withLibrary } from './over-every-transport.js';

overEveryTransport('app', (desk) => {
  test('info names host, version and folders', async () => {
    const { client, folder } = await desk({ version: '1.2.3' });
    expect(await client.app.info()).toEqual({
      version: '1.2.3',
      host: 'browser',
      suggestedLibraryFolder: join(folder, 'documents', 'Blogpult'),
      suggestedExportFolder: join(folder, 'documents'),
    });
  });

  test('settings start with the system’s and are kept', async () => {
    const { client } = await desk();
    expect(await client.app.settings()).toEqual({ language: null, appearance: 'system', name: '' });
    await client.app.saveSettings({ language: 'en', appearance: 'dark' });
    expect(await client.app.settings()).toEqual({ language: 'en', appearance: 'dark', name: '' });
  });

  test('damaged settings are kept aside and start anew', async () => {
    const { client, folder } = await desk();
    await mkdir(join(folder, 'config'), { recursive: true });
    await writeFile(join(folder, 'config', 'settings.json'), 'null');
    expect(await client.app.settings()).toEqual({ language: null, appearance: 'system', name: '' });
  });

  test('reveal shows what this host wrote, and nothing else', async () => {
    const shown: string[] = [];
    const made = await desk({ reveal: (path) => Promise.resolve(void shown.push(path)) });
    await withLibrary(made);
    const out = join(made.folder, 'sicherung.zip');
    await made.client.library.backup({ out });
    await made.client.app.reveal({ path: out });
    expect(shown).toEqual([out]);
    for (const path of ['/etc/passwd', made.folder, `${out}/..`]) {
      await expect(made.client.app.reveal({ path })).rejects.toMatchObject({
        code: 'FOLDER_NOT_ALLOWED',
        data: { path },
      });
    }
  });

  test('input of the wrong shape is refused by the name of its field', async () => {
    const { client } = await desk();
    const error: unknown = await client.app
      .saveSettings({ language: 'de', appearance: 'pink' as 'dark' })
      .catch((reason: unknown) => reason);
    expect(isDefinedError(error)).toBe(true);
    expect(error).toMatchObject({ code: 'INPUT_INVALID', data: { field: 'appearance' } });
  });

  test('an unknown failure says nothing of its reason, which is in the log', async () => {
    const made = await desk({ reveal: () => Promise.reject(new Error('the inner secret')) });
    await withLibrary(made);
    const out = join(made.folder, 'sicherung.zip');
    await made.client.library.backup({ out });
    const error: unknown = await made.client.app
      .reveal({ path: out })
      .catch((reason: unknown) => reason);
    expect(isDefinedError(error)).toBe(true);
    expect(error).toMatchObject({ code: 'UNEXPECTED', data: {} });
    expect(JSON.stringify(error)).not.toContain('secret');
    const log = await readFile(join(made.folder, 'config', 'logs', 'blogpult.log'), 'utf8');
    expect(log).toContain('app.reveal');
    expect(log).toContain('the inner secret');
  });
});
