import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sharp from 'sharp';

/** A picture of the sample in other colours: the sample library does not know it. Answers its path. */
export async function freshPicture(sample: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, sample);
  await sharp(resolve('resources/sample/pictures', sample)).modulate({ hue: 40 }).toFile(path);
  return path;
}
