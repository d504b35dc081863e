import sharp from 'sharp';

const CAMERA = {
  IFD0: { Make: 'Kamerawerk', Model: 'K 1', Artist: 'Jorinde Falkenau' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1', GPSLongitude: '7/1 0/1 0/1' },
};

/** A picture whose left half is red and whose right half is blue. */
export function aPicture(width = 60, height = 40) {
  const blue = { create: { width: width - (width >> 1), height, channels: 3, background: 'blue' } };
  return sharp({ create: { width, height, channels: 3, background: 'red' } }).composite([
    { input: { create: { ...blue.create, channels: 3 } }, left: width >> 1, top: 0 },
  ]);
}

/** A JPEG as a phone writes it: lying on its side (EXIF orientation 6), with place and camera. */
export function aPhonePhoto(width = 60, height = 40): Promise<Buffer> {
  return aPicture(width, height)
    .withExif(CAMERA)
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** An animation of `frames` frames, each in a colour of its own. */
export async function anAnimation(format: 'gif' | 'webp', frames = 3, side = 20): Promise<Buffer> {
  const colours = ['red', 'green', 'blue', 'white', 'black'];
  const images = await Promise.all(
    Array.from({ length: frames }, (_, index) =>
      sharp({
        create: {
          width: side,
          height: side,
          channels: 3,
          background: colours[index % colours.length] ?? 'red',
        },
      })
        .png()
        .toBuffer(),
    ),
  );
  const joined = sharp(images, { join: { animated: true } });
  return format === 'gif' ? joined.gif().toBuffer() : joined.webp({ lossless: true }).toBuffer();
}

/** The first bytes of an ISO media file with the given brand, such as `heic` or `avif`. */
export function anIsoFile(brand: string): Buffer {
  const box = Buffer.alloc(64);
  box.writeUInt32BE(24, 0);
  box.write(`ftyp${brand}`, 4, 'latin1');
  box.write(`mif1${brand}`, 16, 'latin1');
  return box;
}

/** Bytes as a `File` of the contract. */
export function aFile(bytes: Uint8Array | string, name: string): File {
  return new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name);
}
