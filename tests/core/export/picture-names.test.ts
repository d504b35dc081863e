import { describe, expect, it } from 'vitest';
import { PictureNames } from '../../../core/export/picture-names.js';
import { anAsset } from '../../builders/content.js';

const nameOf = (originalName: string) => new PictureNames().nameOf(anAsset('a', { originalName }));

describe('file names of exported pictures', () => {
  it('are readable ASCII', () => {
    expect(nameOf('Größe Straße.JPG')).toBe('groesse-strasse.jpg');
    expect(nameOf('../../etc/passwd')).toMatch(/^[a-z0-9-]+\.jpg$/);
    expect(nameOf('日本.png')).toMatch(/^[a-z0-9-]+\.jpg$/);
    expect(nameOf('')).toBe('bild.jpg');
  });

  it('are none that Windows keeps for devices', () => {
    expect(nameOf('CON.jpg')).toBe('bild-con.jpg');
  });

  it('are unique in their folder and stay the same for the same picture', () => {
    const names = new PictureNames();
    const [first, second] = [anAsset('a'), anAsset('b')];
    expect([first, second, first].map((asset) => names.nameOf(asset))).toEqual([
      'bank.jpg',
      'bank-2.jpg',
      'bank.jpg',
    ]);
  });
});
