import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translateText, type Translation } from '../../../../core/export/presets/translate-text.js';
import { restoreText } from '../../../../core/export/presets/restore-text.js';
import { zonedTime } from '../../../../core/export/presets/zoned-time.js';
import type { ForeignPreset } from '../../../../core/export/presets/preset.js';
import { replaceImageTargets } from '../../../../core/export/image-targets.js';
import { writeImageUse } from '../../../../core/image/image-markdown.js';
import { anImageUse } from '../../../builders/content.js';

const HASH = 'a'.repeat(64);
const PRESETS: readonly ForeignPreset[] = ['hugo', 'eleventy'];

function aTranslation(preset: ForeignPreset): Translation {
  return {
    preset,
    language: 'de',
    file: (hash) => (hash === HASH ? { src: 'boot.jpg', width: 800, height: 600 } : null),
    local: (text) =>
      replaceImageTargets(text, (target) => (target === `asset:${HASH}` ? 'boot.jpg' : null)),
  };
}

const out = (text: string, preset: ForeignPreset) => translateText(text, aTranslation(preset)).text;

const boat = (parts: Parameters<typeof anImageUse>[1] = {}) =>
  writeImageUse(anImageUse('a', { alt: 'Ein Boot', ...parts }));

/** Pieces that mean something in one Markdown or another, alone and side by side. */
const PIECES = [
  ...['Leser*innen', 'Kolleg\\*in', '*kursiv*', '**fett**', '~~weg~~', '`a*innen`', '<sub>2</sub>'],
  ...[
    '<div>',
    '\\<p>',
    '&lt;',
    '<!-- offen -->',
    '<!--more-->',
    '<br>',
    'https://a.example/x?y=1.',
  ],
  ...[
    '<https://b.example>',
    '[Wort](https://c.example "T")',
    '{{< figure >}}',
    '{{% x',
    '`{{< y >}}`',
  ],
  ...[
    '[^1]',
    '[^zwei drei]',
    '|',
    '\n\n',
    '\n',
    '\n\n[^1]: Eine Note\n    geht weiter',
    '\n\n- ',
    '\n> ',
  ],
  ...[
    '\n\n```\n{{< z\n![x](boot.jpg)\n```\n\n',
    '\n\n## Titel {#x}\n\n',
    '\n\n| a | b |\n|---|---|\n| c | d |\n',
  ],
  ...['\\', '"', '>}}', '{', '}', '😀', 'ä', ' '],
  ...[boat(), boat({ caption: 'Am "See" mit Freund*innen', credit: 'A_B', align: 'left' })],
  ...[
    `[${boat()}](https://d.example/?a=1&b=2)`,
    boat({ alt: '', decision: 'decorative', width: 40 }),
  ],
  ...[boat({ long: 'Eins\nZwei', lang: 'en', by: 'Ida' }), `![fremd](https://e.example/x.png)`],
];

describe.each(PRESETS)('a text for %s', (preset) => {
  it('comes back character by character, whatever it holds', () => {
    const texts = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })));
    fc.assert(
      fc.property(texts, (pieces) => {
        const text = pieces.join('');
        const translation = aTranslation(preset);
        const { text: translated, record } = translateText(text, translation);
        expect(restoreText(translated, record, preset)).toBe(translation.local(text));
      }),
      { numRuns: 600 },
    );
  });

  it('needs no second copy of what authors usually write', () => {
    const text = `Für Leser*innen und **alle**: H<sub>2</sub>O.[^1]\n\n${boat({ caption: 'C', align: 'right' })}\n\n<!--more-->\n\nSiehe https://a.example/x.\n\n[^1]: Eine Note.\n`;
    expect(translateText(text, aTranslation(preset)).record.source).toBeUndefined();
  });

  it('keeps everything else when somebody changes a word in it', () => {
    const text = `Für Leser*innen.\n\n${boat({ caption: 'C', by: 'Ida', purpose: 'scene' })}\n\nEnde.\n`;
    const translation = aTranslation(preset);
    const { text: translated, record } = translateText(text, translation);
    const changed = restoreText(translated.replace('Ende', 'Schluss'), record, preset);
    expect(changed).toBe(translation.local(text).replace('Ende', 'Schluss'));
  });

  it('leaves words, code and the teaser break as they are', () => {
    const text = 'Ein *Wort* und `a*innen` mit [Link](https://a.example).\n\n<!--more-->\n\nEnde\n';
    expect(out(text, preset)).toBe(text);
  });

  it('shows a star inside a word as a star, and a sign that opens no tag as a sign', () => {
    expect(out('Leser*innen und Kolleg*innen <div> <br>', preset)).toContain(
      'Leser\\*innen und Kolleg\\*innen \\<div>',
    );
  });

  it('publishes no remark and nothing that was noted about a description', () => {
    const text = `a <!-- an Ida: prüfen -->\n\n${boat({ by: 'Ida Muster', purpose: 'scene' })}`;
    expect(out(text, preset)).not.toMatch(/Ida|scene/);
  });
});

describe('pictures for Hugo', () => {
  it('are its own figure with description, caption, credit and place', () => {
    const use = { caption: 'Am *See*', credit: 'Foto: A', align: 'left' as const, width: 50 };
    expect(out(boat(use), 'hugo')).toBe(
      '{{< figure src="boot.jpg" alt="Ein Boot" class="alignleft has-width-50" caption="Am *See* Foto: A" >}}',
    );
  });

  it('are plain Markdown where nothing else is to say', () => {
    expect(out(boat({ alt: '', decision: 'decorative' }), 'hugo')).toBe('![](boot.jpg)');
    expect(out(`Ein ${boat()} im Satz`, 'hugo')).toBe('Ein ![Ein Boot](boot.jpg) im Satz');
  });

  it('keep an empty description beside a caption, which its figure would take for one', () => {
    const decorative = { alt: '', decision: 'decorative' as const, caption: 'C' };
    expect(out(boat(decorative), 'hugo')).toBe(
      '{{< blogpult-picture src="boot.jpg" caption="C" >}}',
    );
  });

  it('quote texts with quotation marks and backslashes', () => {
    expect(out(boat({ alt: 'Das "Boot" C:\\x' }), 'hugo')).toContain('alt=`Das "Boot" C:\\x`');
  });
});

describe('pictures for Eleventy', () => {
  it('are the figure of our own pages, on one line', () => {
    const use = { caption: 'Am *See*', credit: 'Foto: A', align: 'left' as const };
    expect(out(boat(use), 'eleventy')).toBe(
      '<figure class="wp-block-image alignleft size-large"><img src="boot.jpg" width="800" height="600" alt="Ein Boot" loading="lazy"><figcaption class="wp-element-caption">Am <em>See</em> <span class="image-credit">Foto: A</span></figcaption></figure>',
    );
  });

  it('keep the link around them', () => {
    expect(out(`[${boat()}](https://d.example/?a=1&b=2)`, 'eleventy')).toMatch(
      /<a href="https:\/\/d\.example\/\?a=1&#38;b=2"><img [^>]*><\/a><\/figure>$/,
    );
  });
});

describe('a moment with its zone', () => {
  it.each([
    ['2026-03-01T09:00:00.000Z', 'Europe/Berlin', '2026-03-01T10:00:00+01:00'],
    ['2026-07-01T09:00:00.250Z', 'Europe/Berlin', '2026-07-01T11:00:00.250+02:00'],
    ['2026-01-01T02:00:00.000Z', 'America/St_Johns', '2025-12-31T22:30:00-03:30'],
    ['2026-01-01T02:00:00.000Z', 'Nirgendwo/Niemals', '2026-01-01T02:00:00+00:00'],
  ])('%s in %s is %s', (iso, zone, written) => {
    expect(zonedTime(iso, zone)).toBe(written);
    expect(Date.parse(written)).toBe(Date.parse(iso));
  });
});
