import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import {
  restoringFolder,
  sweepRestores,
} from '../../../../electron/host/backup/unfinished-restores.js';
import { aTempFolder } from '../../../builders/temp-folder.js';

test('what a killed restore left is swept; one under way, another machine’s and everything else stays', async () => {
  const parent = await aTempFolder();
  const mine = basename(await restoringFolder(parent));
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const dead = mine.replace(`-${process.pid}-`, `-${pid}-`);
  await rename(await restoringFolder(parent), join(parent, dead));
  await writeFile(join(parent, dead, 'blogpult.json'), '{}');
  const elsewhere = dead.replace('.blogpult-restore-', '.blogpult-restore-anderer-rechner');
  for (const name of [elsewhere, 'Bibliothek']) await mkdir(join(parent, name));
  await sweepRestores(parent);
  expect((await readdir(parent)).sort()).toEqual([mine, elsewhere, 'Bibliothek'].sort());
});
