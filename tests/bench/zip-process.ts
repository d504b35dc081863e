// Writes a bundle of pictures: words are OUT and how many MB.
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BundleWriter } from '../../electron/host/exporting/bundle-writer.js';

const [out = '', megabytes = '0'] = process.argv.slice(2);
const FILE_MB = 4;
const folder = await mkdtemp(join(dirname(out), 'media-'));
const picture = join(folder, 'bild.jpg');
await writeFile(picture, randomBytes(FILE_MB * 2 ** 20));
const writer = await BundleWriter.start(out);
for (let at = 0; at < Number(megabytes) / FILE_MB; at += 1) {
  await writer.add(`media/bild-${at}.jpg`, await readFile(picture), true);
}
await writer.seal();
await writer.publish();
await rm(folder, { recursive: true });
