// Draws the icons of the app and of its documents from the SVG files beside this script:
// `node resources/icons/make-icons.mjs`. The outputs are committed, so that packing needs no drawing.
import { readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';

const HERE = new URL('.', import.meta.url);

/** Sizes in an .ico file, in px. */
const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];

/** One icon: its SVG, and another for sizes at which thin lines would blur. @typedef {{ large: Buffer; small?: Buffer }} Drawing */

/** Types of an .icns file that hold PNG, with their sizes in px. */
const ICNS_TYPES = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['icp6', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
]);

/**
 * One PNG; below 32 px from the drawing made for the pixel grid, where there is one.
 * @param {Drawing} drawing @param {number} size px @returns {Promise<Buffer>}
 */
function png({ large, small }, size) {
  const svg = size < 32 && small !== undefined ? small : large;
  return sharp(svg, { density: 72 * Math.max(1, size / 256) })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** An .ico: a directory of PNG images; 0 stands for 256 px. @param {Drawing} drawing */
async function ico(drawing) {
  const images = await Promise.all(ICO_SIZES.map((size) => png(drawing, size)));
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  images.forEach((image, index) => {
    const at = 6 + 16 * index;
    const size = (ICO_SIZES[index] ?? 0) % 256;
    head.writeUInt8(size, at);
    head.writeUInt8(size, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(image.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += image.length;
  });
  return Buffer.concat([head, ...images]);
}

/** An .icns: tagged PNG images, each with its length including the tag. @param {Drawing} drawing */
async function icns(drawing) {
  const parts = await Promise.all(
    ICNS_TYPES.map(async ([type, size]) => tagged(type, await png(drawing, size))),
  );
  return tagged('icns', Buffer.concat(parts));
}

/** @param {string} type @param {Buffer} bytes */
function tagged(type, bytes) {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(bytes.length + 8, 4);
  return Buffer.concat([head, bytes]);
}

/** @param {string} name */
const source = (name) => readFile(new URL(name, HERE));
const app = { large: await source('icon.svg'), small: await source('icon-small.svg') };
const file = { large: await source('file.svg') };
await Promise.all([
  writeFile(new URL('icon.png', HERE), await png(app, 1024)),
  writeFile(new URL('icon.ico', HERE), await ico(app)),
  writeFile(new URL('icon.icns', HERE), await icns(app)),
  writeFile(new URL('file.png', HERE), await png(file, 512)),
  writeFile(new URL('file.ico', HERE), await ico(file)),
  writeFile(new URL('file.icns', HERE), await icns(file)),
]);
