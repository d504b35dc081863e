import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ConfigDocument } from '../../../../electron/host/storage/config-document.js';
import { createDisk } from '../../../../electron/host/storage/disk.js';
import { aTempFolder } from '../../../builders/temp-folder.js';

async function aConfigPath() {
  return join(await aTempFolder(), 'config', 'numbers.json');
}

function open(path: string) {
  const disk = createDisk(() => new Date());
  return new ConfigDocument(disk, path, { shape: z.array(z.number()), initial: [] as number[] });
}

describe('a configuration document', () => {
  test('starts with its initial value', async () => {
    expect(await open(await aConfigPath()).read()).toEqual([]);
  });

  test('that another host changed in between is changed on top of that', async () => {
    const path = await aConfigPath();
    const [one, two] = [open(path), open(path)];
    for (let number = 0; number < 6; number += 1) {
      await (number % 2 === 0 ? one : two).update((all) => [...all, number]);
    }
    expect(await one.read()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('that many hosts change in the same moment stays whole', async () => {
    const path = await aConfigPath();
    const hosts = Array.from({ length: 10 }, () => open(path));
    await Promise.allSettled(hosts.map((host, number) => host.update((all) => [...all, number])));
    const stored = await open(path).read();
    expect(stored.length).toBeGreaterThan(0);
    expect(new Set(stored).size).toBe(stored.length);
  });

  test('of a newer app is read as its initial value and never overwritten', async () => {
    const path = await aConfigPath();
    const document = open(path);
    await document.update(() => [1]);
    const newer = JSON.stringify({ schema: 9, rev: 1, more: true });
    await writeFile(path, newer);
    expect(await document.read()).toEqual([]);
    await expect(document.update(() => [2])).rejects.toMatchObject({ code: 'LIBRARY_TOO_NEW' });
    expect(await readFile(path, 'utf8')).toBe(newer);
  });
});
