import { expect, test } from 'vitest';
import { DEFAULT_ALT_SETTINGS } from '../../core/alt/settings.js';
import { anAuthor } from '../builders/content.js';
import { overEveryTransport, withLibrary } from './over-every-transport.js';

overEveryTransport('spelling', (desk) => {
  test('check names the unknown words with what was meant, without a library too', async () => {
    const { client } = await desk();
    const words = ['Urkunnde', 'Urkunde', 'Tachymeter'];
    expect(await client.spelling.check({ language: 'de', words })).toEqual([
      { word: 'Urkunnde', near: 'Urkunde' },
      { word: 'Tachymeter', near: null },
    ]);
    expect(await client.spelling.suggest({ language: 'en', word: 'goverment' })).toContain(
      'government',
    );
  });

  test('check knows the names and the glossary of the open library', async () => {
    const made = await desk();
    const { content, revision } = await withLibrary(made);
    const altSettings = { ...DEFAULT_ALT_SETTINGS, glossary: ['Tachymeter'] };
    const authors = [anAuthor({ name: 'Ida Urkunnde' })];
    await made.client.library.save({
      content: { ...content, altSettings, authors },
      baseRevision: revision,
    });
    const words = ['Urkunnde', 'Tachymeter', 'Rathuas'];
    const unknown = await made.client.spelling.check({ language: 'de', words });
    expect(unknown.map(({ word }) => word)).toEqual(['Rathuas']);
  });
});
