import { describe, expect, it } from 'vitest';
import { checkImage } from '../../../core/alt/check-image.js';
import type { FixId } from '../../../core/alt/fix-id.js';
import { FIX_IDS } from '../../../core/alt/fix-id.js';
import type { ImageContext } from '../../../core/alt/image-context.js';
import { withUse } from '../../../core/alt/image-context.js';
import { offeredFixes } from '../../../core/alt/offered-fixes.js';
import { DEFAULT_ALT_SETTINGS } from '../../../core/alt/settings.js';
import { spellerOf } from '../../../core/alt/speller.js';
import type { ImageUse } from '../../../core/image/image-use.js';
import { fixLabel } from '../../../core/messages/fixes.js';
import { aContext, aDecorativeContext } from '../../builders/image-context.js';

function used(alt: string, use: Partial<ImageUse>, over: Partial<ImageContext> = {}): ImageContext {
  const context = aContext(alt, over);
  return withUse(context, { ...context.use, ...use });
}

function fixed(rule: string, id: FixId, context: ImageContext): Partial<ImageUse> | undefined {
  const fix = offeredFixes(rule, context).find((offered) => offered.id === id);
  // A fix that leaves its finding standing is none.
  if (fix !== undefined) {
    const after = checkImage(withUse(context, fix.use)).map((finding) => finding.rule);
    expect(after, `after ${id}`).not.toContain(rule);
  }
  return fix?.use;
}

const alt = (rule: string, id: FixId, text: string, over: Partial<ImageContext> = {}) =>
  fixed(rule, id, aContext(text, over))?.alt;

describe('one click', () => {
  it.each([
    ['Das Bild zeigt den Kreistag bei einer Abstimmung', 'Der Kreistag bei einer Abstimmung'],
    ['Das Foto zeigt eine Bäckerin vor dem Ofen', 'Eine Bäckerin vor dem Ofen'],
    ['Man sieht einen Storch auf dem Dach', 'Ein Storch auf dem Dach'],
    ['Foto von einer Bäuerin mit Hut', 'Eine Bäuerin mit Hut'],
    ['Zu sehen ist ein leerer Bahnsteig', 'Ein leerer Bahnsteig'],
    ['Grafik: drei Zahnräder', 'Drei Zahnräder'],
    ['Hier ist das neue Freibad zu sehen', 'Das neue Freibad'],
    ['Image of a town clerk', 'A town clerk'],
    ['Auf dem Bild sieht man „Max“', '„Max“'],
  ])('drops the beginning of %s', (before, after) => {
    expect(alt('alt-redundant-prefix', 'drop-prefix', before)).toBe(after);
  });

  it.each([
    'Bild von drei Kindern am Brunnen',
    'Das Bild zeigt den neuen Hafen',
    'Grafik mit Zahlen',
  ])('offers nothing where endings would have to change: %s', (text) =>
    expect(offeredFixes('alt-redundant-prefix', aContext(text))).toEqual([]),
  );

  it('moves a credit to its field', () => {
    const context = aContext('Löschübung auf dem Marktplatz. Foto: dpa/Jana Kehl');
    expect(fixed('alt-credit-line', 'move-to-credit', context)).toMatchObject({
      alt: 'Löschübung auf dem Marktplatz.',
      credit: 'Foto: dpa/Jana Kehl',
    });
    const bracket = used('Blick über den See (Foto: Lena Ohm)', { credit: 'CC BY' });
    expect(fixed('alt-credit-line', 'move-to-credit', bracket)).toMatchObject({
      alt: 'Blick über den See',
      credit: 'CC BY · Foto: Lena Ohm',
    });
    const alone = aContext('© Stadt Musterstedt, Pressestelle');
    expect(fixed('alt-credit-line', 'move-to-credit', alone)).toMatchObject({
      alt: '',
      decision: 'missing',
      credit: '© Stadt Musterstedt, Pressestelle',
    });
  });

  it('moves the detail of a long text to caption or long description', () => {
    const long = `Menschen sitzen im Saal. ${'Vorne steht eine Frau und erklärt sehr ausführlich. '.repeat(4)}`;
    const context = used(long, { caption: 'Klausur' });
    const caption = fixed('alt-too-long', 'move-to-caption', context);
    expect(caption?.alt).toMatch(/^Menschen sitzen im Saal\. .*\.$/);
    expect(caption?.caption).toMatch(/^Klausur\. Vorne steht/);
    expect(fixed('alt-too-long', 'move-to-long', context)?.long).toMatch(/^Vorne steht/);
  });

  it.each([
    ['Link zur Mediathek des Landtags', 'Mediathek des Landtags'],
    ['Plakat „Werde Teil der Stadt“ – zum Vergrößern klicken', 'Plakat „Werde Teil der Stadt“'],
    ['Site plan, click to enlarge', 'Site plan'],
  ])('drops the instruction from %s', (before, after) => {
    expect(alt('alt-action-words', 'drop-action-words', before)).toBe(after);
  });

  it('cleans up markup, addresses, emoji, breaks and doubled words', () => {
    expect(alt('alt-contains-markup', 'drop-markup', 'Tag der <b>offenen</b> T&uuml;r')).toBe(
      'Tag der offenen Tür',
    );
    expect(alt('alt-contains-url', 'drop-url', 'Infostand, mehr unter https://x.org/a.')).toBe(
      'Infostand',
    );
    expect(alt('alt-emoji', 'drop-emoji', 'Team beim Lauf 🏃‍♀️🎉')).toBe('Team beim Lauf');
    expect(alt('alt-emoji', 'drop-emoji', '𝗡𝗲𝘂 im Regal')).toBe('Neu im Regal');
    expect(alt('alt-line-break', 'one-line', 'Aushang:\nTee\nKaf\u00adfee')).toBe(
      'Aushang: Tee, Kaffee',
    );
    expect(alt('alt-repeated-word', 'drop-repeated-word', 'Sie erklärt erklärt es')).toBe(
      'Sie erklärt es',
    );
    expect(alt('alt-no-final-punctuation', 'add-full-stop', 'Er liest. Sie hört zu')).toBe(
      'Er liest. Sie hört zu.',
    );
    expect(
      alt('alt-opinion-words', 'drop-opinion', 'Wunderschöner Blick auf die tolle Altstadt'),
    ).toBe('Blick auf die Altstadt');
  });

  it('moves notes to the caption', () => {
    const context = aContext('Symbolfoto: Hand mit Kugelschreiber');
    expect(fixed('alt-caption-material', 'move-to-caption', context)).toMatchObject({
      alt: 'Hand mit Kugelschreiber',
      caption: 'Symbolfoto',
    });
  });

  it('writes the gender form of the house', () => {
    const settings = { ...DEFAULT_ALT_SETTINGS, genderForm: ':' as const };
    const write = (text: string) =>
      alt('alt-gender-inconsistent', 'use-gender-form', text, { settings });
    expect(write('Kolleg*innen und BürgerInnen')).toBe('Kolleg:innen und Bürger:innen');
    const capital = { ...DEFAULT_ALT_SETTINGS, genderForm: 'I' as const };
    expect(
      alt('alt-gender-inconsistent', 'use-gender-form', 'Kolleg*innen', { settings: capital }),
    ).toBe('KollegInnen');
  });

  it('takes over the right spelling', () => {
    const speller = spellerOf([{ word: 'Urkunnde', near: 'Urkunde' }]);
    expect(alt('alt-spelling', 'use-spelling', 'Eine Urkunnde aus Papier', { speller })).toBe(
      'Eine Urkunde aus Papier',
    );
  });

  it('decides what only a decision mends', () => {
    const linked = used(
      '',
      { target: 'Jahresbericht' },
      { link: { href: 'https://x.org', only: true } },
    );
    expect(fixed('linked-alt-missing', 'use-link-title', linked)).toMatchObject({
      alt: 'Jahresbericht',
      decision: 'described',
    });
    const beside = aContext('Podcast', {
      link: { href: 'https://x.org', only: false, text: 'Podcast' },
    });
    expect(fixed('linked-alt-redundant-text', 'make-decorative', beside)?.decision).toBe(
      'decorative',
    );
    expect(fixed('decorative-with-alt', 'clear-alt', aDecorativeContext('Linie'))?.alt).toBe('');
    const other = used('Ein Baum', { confirmedFor: '00000000' });
    expect(fixed('alt-stale-after-replace', 'confirm', other)?.confirmedFor).toBe('aaaaaaaa');
    const proposed = used('Ein Baum', { unconfirmed: true });
    expect(fixed('alt-reused-unconfirmed', 'confirm', proposed)?.unconfirmed).toBe(false);
    const portrait = used('Frau am Fenster', { purpose: 'portrait' });
    expect(fixed('portrait-no-name', 'mark-anonymous', portrait)?.anonymous).toBe(true);
    const english = aContext('A woman with a dog in front of the house');
    expect(fixed('alt-language-mismatch', 'mark-language', english)?.lang).toBe('en');
    const poster = used('Plakat in Lila', { purpose: 'text', text: 'Gleich viel wert' });
    expect(fixed('text-image-no-text', 'quote-text', poster)?.alt).toBe(
      'Plakat in Lila: „Gleich viel wert“',
    );
    const same = used('Die neue Leiterin', { caption: 'Die neue Leiterin (Foto: Ada Lind)' });
    expect(fixed('alt-equals-caption', 'clear-caption', same)).toMatchObject({
      caption: '',
      credit: 'Foto: Ada Lind',
    });
  });

  it('has a label in both languages', () => {
    for (const id of FIX_IDS) {
      expect(fixLabel(id, 'de')).toMatch(/^\p{Lu}/u);
      expect(fixLabel(id, 'en')).toMatch(/^\p{Lu}/u);
    }
  });
});
