import { execFile } from 'node:child_process';
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { open as openZip, type Options, type ZipFile } from 'yauzl';
import { BundleWriter } from '../../../../electron/host/exporting/bundle-writer.js';
import { packText } from '../../../../electron/host/exporting/pack-file.js';
import { closingRecords, localHeader } from '../../../../electron/host/exporting/zip-records.js';
import { IMPORT_LIMITS } from '../../../../electron/host/importing/import-limits.js';
import { zipSource } from '../../../../electron/host/importing/zip-source.js';
import { aTempFolder } from '../../../builders/temp-folder.js';

test('more files than a plain zip can count are all listed', async () => {
  const out = join(await aTempFolder(), 'viele.zip');
  const { data, ...file } = packText('ä');
  const facts = { ...file, packedSize: data.length };
  const start = Buffer.concat([localHeader({ path: '00000', file: facts }), data]);
  const places = Array.from({ length: 65_536 }, (_, at) => ({
    ...{ path: String(at).padStart(5, '0'), file: facts, offset: 0 },
  }));
  await writeFile(out, Buffer.concat([start, closingRecords(places, start.length)]));
  const zip = await promisify<string, Options, ZipFile>(openZip)(out, { lazyEntries: true });
  expect(zip.entryCount).toBe(65_536);
  zip.close();
});

test('a file beyond four gigabytes is found where it lies', async () => {
  const out = join(await aTempFolder(), 'weit.zip');
  const { data, ...file } = packText('Weit hinten.');
  const place = { path: 'weit.txt', file: { ...file, packedSize: data.length } };
  const offset = 5 * 2 ** 30;
  const header = localHeader(place);
  const handle = await open(out, 'w');
  await handle.write(header, 0, header.length, offset);
  await handle.write(data, 0, data.length, offset + header.length);
  const at = offset + header.length + data.length;
  const end = closingRecords([{ ...place, offset }], at);
  await handle.write(end, 0, end.length, at);
  await handle.close();
  const source = await zipSource(out, { ...IMPORT_LIMITS, zip: 2 ** 40 });
  expect(String(await source.read('weit.txt', 100))).toBe('Weit hinten.');
  await source.close();
});

test('other programs read what we wrote', async (context) => {
  const out = join(await aTempFolder(), 'paket.zip');
  const writer = await BundleWriter.start(out);
  await writer.add('grüße.txt', Buffer.from('Guten Tag. '.repeat(1000)), false);
  await writer.add('bild.jpg', Buffer.from([0xff, 0xd8, 0xff]), true);
  await writer.seal();
  await writer.publish();
  const python = await promisify(execFile)('python3', [
    '-c',
    'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip(), z.namelist())',
    out,
  ]).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return null;
  });
  if (python === null) return context.skip('there is no python3 to read the zip with');
  expect(python.stdout.trim()).toBe("None ['grüße.txt', 'bild.jpg']");
});
