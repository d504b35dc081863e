import { describe, expect, it } from 'vitest';
import { importNoteSentence, importReasons } from '../../../core/messages/import-notes.js';

describe('sentences about an import', () => {
  it('exist in both languages with the same places for values', () => {
    expect(importReasons('en')).toEqual(importReasons('de'));
    const places = (reason: string, language: 'de' | 'en') =>
      [...importNoteSentence({ reason, params: {} }, language).matchAll(/\{(\w+)/g)]
        .map(([, name]) => name)
        .sort();
    for (const reason of importReasons('de')) {
      expect(places(reason, 'en'), reason).toEqual(places(reason, 'de'));
    }
  });

  it('say why a picture was refused', () => {
    const params = { target: 'a.heic', code: 'IMAGE_HEIC', name: 'a.heic' };
    expect(importNoteSentence({ reason: 'picture-refused', params }, 'de')).toMatch(/HEIC.*JPEG/);
  });
});
