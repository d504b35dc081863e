import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRights } from '../../../../electron/host/assets/read-rights.js';

function iptc(dataset: number, text: string): Buffer {
  const value = Buffer.from(text, 'utf8');
  const head = Buffer.from([0x1c, 2, dataset, 0, value.length]);
  return Buffer.concat([head, value]);
}

describe('readRights', () => {
  it('finds by-line and copyright notice in IPTC', () => {
    const block = Buffer.concat([
      iptc(5, 'Titel'),
      iptc(80, 'Jörn Söhne'),
      iptc(116, '© Stadtarchiv'),
    ]);
    expect(readRights({ iptc: block })).toEqual({
      artist: 'Jörn Söhne',
      copyright: '© Stadtarchiv',
    });
  });

  it('says nothing where nobody is named', () => {
    expect(readRights({})).toBeUndefined();
    expect(readRights({ iptc: iptc(5, 'Titel') })).toBeUndefined();
  });

  it('passes over what is broken, whatever it is', () => {
    const start = fc.constantFrom(
      Buffer.from('Exif\0\0II*\0\x08\0\0\0', 'latin1'),
      Buffer.from('MM\0*\0\0\0\x08', 'latin1'),
      Buffer.from([0x1c, 2]),
    );
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 80 }), (head, rest) => {
        const block = Buffer.concat([head, rest]);
        const rights = readRights({ exif: block, iptc: block });
        return rights === undefined || rights.artist.length + rights.copyright.length <= 600;
      }),
    );
  });
});
