import { describe, expect, it } from 'vitest';
import { rtfPictures } from '../../../core/paste/rtf-pictures.js';

const PNG = '89504e470d0a1a0a0000000d49484452';
const JPEG = 'ffd8ffe000104a46494600010100ffd9';

const DOCUMENT = String.raw`{\rtf1\ansi{\fonttbl{\f0 Calibri;}}Vorher
{\*\shppict{\pict{\*\picprop\shplid1025{\sp{\sn shapeType}{\sv 75}}}\picscalex100\picw8467\pngblip\bliptag123{\*\blipuid 0a0b0c0d0e0f}
${PNG.slice(0, 16)}
${PNG.slice(16)}}}{\nonshppict{\pict\picscalex100\wmetafile8\picw8467 0100090000030101}}
nachher {\*\shppict{\pict\jpegblip ${JPEG}}} Ende\par}`;

describe('pictures in rich text', () => {
  it('come in order, without the older copies Word puts beside them', () => {
    expect(rtfPictures(DOCUMENT)).toEqual([
      { type: 'image/png', hex: PNG },
      { type: 'image/jpeg', hex: JPEG },
    ]);
  });

  it('are none where there are none, or where they are cut off', () => {
    expect(rtfPictures('')).toEqual([]);
    expect(rtfPictures(String.raw`{\rtf1 {\pict\pngblip 89}}`)).toEqual([]);
  });
});
