import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findImages } from '../../../core/image/find-images.js';
import { newImageUse, type ImageUse } from '../../../core/image/image-use.js';
import { writeImageUse } from '../../../core/image/image-markdown.js';
import { escapeText } from '../../../core/markdown/escape.js';
import { renderLead, renderMarkdown } from '../../../core/markdown/render.js';
import { splitAtBreak } from '../../../core/post/teaser-break.js';
import { renderOptions } from './render-options.js';

const alts = fc.constantFrom(
  'Kinder pflanzen Bäume',
  'Bürger*innen & Rat',
  'Plakat „Mit [Klammern] und *Stern*“',
  'Größe < 5 `Code` \\ Strich_unten_',
  'Schluss!',
);
const uses: fc.Arbitrary<ImageUse> = fc
  .record({
    alt: alts,
    caption: fc.constantFrom('', 'Mit **Fett**', 'Er sagt "ja" \\*'),
    credit: fc.constantFrom('', 'Foto: "Ida" } Winter'),
    align: fc.constantFrom('none', 'left', 'wide'),
    width: fc.constantFrom(null, 35, 100),
  })
  .map((parts) => ({ ...newImageUse('a'.repeat(64)), ...parts, decision: 'described' }));

const blocks = fc.oneof(
  uses.map((use) => writeImageUse(use)),
  uses.map((use) => `Text ${writeImageUse(use)} mehr.`),
  uses.map((use) => `- Punkt ${writeImageUse(use)}`),
  uses.map((use) => `> ${writeImageUse(use)}`),
  uses.map((use) => `[${writeImageUse(use)}](https://example.org)`),
  uses.map((use) => `| A |\n| - |\n| ${writeImageUse({ ...use, caption: '', alt: 'Zelle' })} |`),
  uses.map((use) => `\`\`\`\n${writeImageUse(use)}\n\`\`\``),
  fc.constantFrom(
    'Text',
    '<!--more-->',
    '`<!--more-->`',
    'a <!--more--> b',
    '## Titel',
    '- Punkt',
    '    <!--more-->',
    '```\n<!--more-->\n```',
    '<!-- x -->',
    'Bürger*innen und Kolleg*innen',
  ),
);
const texts = fc.array(blocks, { maxLength: 8 }).map((parts) => parts.join('\n\n'));

describe('page and editor', () => {
  test('find the same pictures with the same descriptions in the same order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const shown = [
          ...renderMarkdown(text, renderOptions()).matchAll(/<img[^>]* alt="([^"]*)"/g),
        ];
        expect(shown.map((match) => match[1])).toEqual(
          findImages(text).map(({ use }) => escapeText(use.alt)),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('a written use is drawn with its alt and credit unchanged', () => {
    fc.assert(
      fc.property(uses, (use) => {
        const html = renderMarkdown(writeImageUse(use), renderOptions());
        expect(html).toContain(` alt="${escapeText(use.alt)}"`);
        if (use.credit !== '') expect(html).toContain(`>${escapeText(use.credit)}</span>`);
      }),
    );
  });

  test('see the teaser break in the same texts', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(renderLead(text, renderOptions()) === null).toBe(splitAtBreak(text) === null);
      }),
      { numRuns: 500 },
    );
  });
});
