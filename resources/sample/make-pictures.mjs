// Draws every picture of the sample library: node resources/sample/make-pictures.mjs [NAME…]
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { PICTURES } from './drawing/pictures.mjs';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'pictures');

/** Rasterises one drawing: JPEG for drawn scenes, PNG with few colours for charts and screens. @param {string} name @param {string} svg */
async function rasterise(name, svg) {
  const image = sharp(Buffer.from(svg), { density: 72 }).flatten({ background: '#ffffff' });
  const bytes = name.endsWith('.png')
    ? await image.png({ palette: true, colours: 96, effort: 10 }).toBuffer()
    : await image.jpeg({ quality: 82, mozjpeg: true }).toBuffer();
  await writeFile(join(FOLDER, name), bytes);
  return bytes.length;
}

await mkdir(FOLDER, { recursive: true });
const wanted = process.argv.slice(2);
let total = 0;
for (const [name, draw] of Object.entries(PICTURES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  total += await rasterise(name, draw());
}
console.log(`${Math.round(total / 1024)} KB in ${FOLDER}`);
