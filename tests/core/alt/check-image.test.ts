import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkImage } from '../../../core/alt/check-image.js';
import { withUse, type ImageContext } from '../../../core/alt/image-context.js';
import { offeredFixes } from '../../../core/alt/offered-fixes.js';
import { ALT_RULES } from '../../../core/alt/rules/index.js';
import { DEFAULT_ALT_SETTINGS } from '../../../core/alt/settings.js';
import { ImagePurpose } from '../../../core/image/purpose.js';
import { findingSentence } from '../../../core/messages/findings.js';
import { aContext } from '../../builders/image-context.js';

const rulesOn = (context: ImageContext) => checkImage(context).map(({ rule }) => rule);

describe('findings on one picture', () => {
  it('are one alone when there is no text worth the name', () => {
    const context = withUse(aContext('Porträt'), {
      ...aContext('Porträt').use,
      purpose: 'portrait',
    });
    expect(rulesOn(context)).toEqual(['alt-generic-word']);
  });

  it('come most serious first, and a credit silences the missing full stop', () => {
    const found = checkImage(aContext('Das Bild zeigt ein tolles Fest. Foto: Jana Kehl'));
    expect(found.map(({ rule }) => rule)).toEqual([
      'alt-redundant-prefix',
      'alt-credit-line',
      'alt-opinion-words',
    ]);
  });

  it('leave rules out that the library has switched off, but never blocking ones', () => {
    const settings = { ...DEFAULT_ALT_SETTINGS, off: ['alt-opinion-words', 'alt-generic-word'] };
    expect(rulesOn(aContext('Ein tolles Fest im Hof', { settings }))).toEqual([]);
    expect(rulesOn(aContext('Bild', { settings }))).toEqual(['alt-generic-word']);
  });

  it('follow the library: length, medium, abbreviations', () => {
    const settings = {
      ...DEFAULT_ALT_SETTINGS,
      longLength: 40,
      mediumNamed: true,
      abbreviations: ['KSV'],
    };
    expect(rulesOn(aContext('Foto von zwei Frauen der KSV', { settings }))).toEqual([]);
    expect(
      rulesOn(aContext('Zwei Frauen sitzen im Park auf einer neuen Bank', { settings })),
    ).toEqual(['alt-too-long']);
    expect(rulesOn(aContext('Foto von zwei Frauen der KSV'))).toEqual([
      'alt-redundant-prefix',
      'alt-abbreviation',
    ]);
  });

  it('say nothing about purposes that nobody named, and nothing about spelling unasked', () => {
    expect(rulesOn(aContext('Lächelnde Frau'))).toEqual([]);
    expect(rulesOn(aContext('Eine Urkunnde aus Papier'))).toEqual([]);
  });
});

const signs = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...Array.from('ab Ä:*_„“"()[]<>&.,;|#©🎉\n\u00ad')),
    fc.constantFrom('Foto: ', 'Bild ', 'hier klicken ', 'https://a.de/b ', 'Kolleg*innen ', 'dpa '),
  ),
  maxLength: 40,
});

describe('on any text', () => {
  it('rules end, name only values their sentences know, and fixes keep the use whole', () => {
    fc.assert(
      fc.property(
        fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 60 })),
        fc.constantFrom(null, ...ImagePurpose.options),
        (alt, purpose) => {
          const context = aContext(alt);
          const use = { ...context.use, purpose };
          const asked = withUse(context, use);
          for (const { rule, params } of checkImage(asked)) {
            for (const language of ['de', 'en'] as const) {
              expect(findingSentence({ rule, params }, language).what).not.toMatch(/\{[a-z]+\}/);
            }
            for (const fix of offeredFixes(rule, asked)) {
              expect(Object.keys(fix.use).toSorted()).toEqual(Object.keys(use).toSorted());
            }
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('every rule comes to an end on a hostile one', () => {
    const pieces = [
      'a-',
      'A ',
      '„',
      '( ',
      'a, ',
      'Foto: ',
      '*a',
      'Aa Bb ',
      '©',
      '< ',
      'http',
      '. ',
    ];
    const ended = pieces.map((piece) => {
      const context = aContext(piece.repeat(4000));
      return ALT_RULES.map((rule) => rule.check(context)).length;
    });
    expect(ended).toEqual(pieces.map(() => ALT_RULES.length));
    // An expression that goes back and forth would not end before the test is ended.
  }, 60_000);
});
