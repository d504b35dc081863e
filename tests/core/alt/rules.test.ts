import { describe, expect, it } from 'vitest';
import { checkImage } from '../../../core/alt/check-image.js';
import { decorativeWithAlt } from '../../../core/alt/rules/decorative-with-alt.js';
import type { Asset } from '../../../core/image/asset.js';
import { aContext, aDecorativeContext, aHash } from '../../builders/image-context.js';

const rulesOn = (alt: string): string[] => checkImage(aContext(alt)).map(({ rule }) => rule);

function anAssetNamed(originalName: string): Asset {
  return {
    hash: aHash(),
    type: 'image/jpeg',
    width: 800,
    height: 600,
    bytes: 1000,
    animated: false,
    originalName,
    addedAt: '2026-01-01T00:00:00.000Z',
  };
}

describe('an image without a decision', () => {
  it.each(['', '   ', '\u00a0\u00a0', '\n'])('blocks as missing in the text: %j', (alt) => {
    expect(rulesOn(alt)).toEqual(['alt-missing']);
  });

  it('blocks under its own name as featured image', () => {
    const found = checkImage(aContext('', { place: 'featured' }));
    expect(found).toEqual([{ rule: 'featured-alt-missing', severity: 'block', params: {} }]);
  });

  it('blocks as missing in a portrait', () => {
    expect(checkImage(aContext('', { place: 'portrait' }))[0]?.rule).toBe('alt-missing');
  });
});

describe('an explicit decision', () => {
  it('accepts a decorative image without a text everywhere', () => {
    expect(checkImage(aDecorativeContext(''))).toEqual([]);
    expect(checkImage(aDecorativeContext('', { place: 'featured' }))).toEqual([]);
  });

  it('blocks a decorative image that has a text, and mends it with one click', () => {
    const context = aDecorativeContext('Linie');
    expect(checkImage(context)).toEqual([
      { rule: 'decorative-with-alt', severity: 'block', params: { alt: 'Linie' } },
    ]);
    const mended = decorativeWithAlt.fixes?.[0]?.apply(context.use, context);
    expect(mended).toMatchObject({ alt: '', decision: 'decorative' });
    expect(checkImage({ ...context, use: mended ?? context.use })).toEqual([]);
  });
});

describe('alt-filename', () => {
  it.each([
    'IMG_4711.JPG',
    'DSC01648',
    'PXL_20250101',
    'foto.webp',
    'Plan neu.png',
    'WhatsApp Image 2025-03-01',
    'Bildschirmfoto 2025-03-01 um 10.12.11',
    'screenshot-2',
    'P1030721',
    'praxis_tag_2_final',
    'team-foto-stadt-2025',
    'banner-1200x630',
  ])('blocks %s', (alt) => expect(rulesOn(alt)).toEqual(['alt-filename']));

  it.each([
    'Screenshot der Datei haushalt_2025.xlsx',
    'Screenshot der Datei plan.png',
    'Ein Scan der Urkunde von 1848',
    'Kolleg:innen der Stadt-, Kreis- und Landesverwaltung',
    '10 x 10 Ideen',
    'HTTP 404',
    'Donaudampfschifffahrtsgesellschaft',
    'SVG Neuhausen',
  ])('leaves %s alone', (alt) => expect(rulesOn(alt)).toEqual([]));

  it("blocks the asset's own file name, and only warns when it is made of natural words", () => {
    const named = (alt: string, name: string) =>
      checkImage(aContext(alt, { asset: anAssetNamed(name) }));
    expect(named('tag2-werkstatt', 'Tag2-Werkstatt.jpg')[0]).toMatchObject({ severity: 'block' });
    expect(named('Rathaus Neustadt', 'rathaus-neustadt.jpg')[0]).toMatchObject({
      rule: 'alt-filename',
      severity: 'warn',
    });
    expect(named('Das alte Rathaus', 'rathaus.jpg')).toEqual([]);
  });
});

describe('alt-placeholder', () => {
  it.each([
    'Bildbeschreibung folgt',
    'Alternativtext',
    'alt-text',
    'k.A.',
    'n/a',
    'TODO: beschreiben',
    'Lorem ipsum dolor',
    'Bild 3',
    'Abb. 12',
    'Abbildung 2.',
    '[Platzhalter]',
    'xxx',
    'dekorativ',
  ])('blocks %s', (alt) => expect(rulesOn(alt)).toEqual(['alt-placeholder']));

  it.each(['Neue Kopierer im Foyer', 'Testlauf der Feuerwehr', 'Muster aus Pflastersteinen'])(
    'leaves %s alone',
    (alt) => expect(rulesOn(alt)).toEqual([]),
  );
});

describe('alt-generic-word', () => {
  it.each([
    'Bild',
    'Ein Foto',
    'das Logo',
    'Gruppenfoto',
    'Logo Banner',
    'The image',
    'Foto.',
    '„Team“',
  ])('blocks %s', (alt) => expect(rulesOn(alt)).toEqual(['alt-generic-word']));

  it.each([
    'Historisches Foto',
    'Fotodokumentation',
    'Heimgarten',
    'Logo der Stadt Erlenbach',
    'Zwei Frauen',
    'Der erste Ausbildungsjahrgang auf der Rathaustreppe',
  ])('leaves %s alone', (alt) => expect(rulesOn(alt)).toEqual([]));
});
