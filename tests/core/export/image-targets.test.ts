import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findImageTargets,
  inlineForeignImages,
  replaceImageTargets,
} from '../../../core/export/image-targets.js';

const addresses = (text: string) => findImageTargets(text).map(({ target }) => target);

describe('the addresses of pictures in a text', () => {
  it('finds them in paragraphs, links, lists and tables, in order', () => {
    const text =
      '![a](1.jpg)\n\n[![b](2.jpg)](seite.html)\n\n- ![c](<3 b.jpg> "T"){.alignleft}\n\n| x |\n| - |\n| ![d](4.jpg) |\n';
    expect(addresses(text)).toEqual(['1.jpg', '2.jpg', '3 b.jpg', '4.jpg']);
  });

  it('leaves code, links and HTML alone', () => {
    expect(
      addresses('`![a](1.jpg)`\n\n```\n![b](2.jpg)\n```\n\n[c](3.jpg) <img src="4.jpg">'),
    ).toEqual([]);
  });

  it('replaces the address and nothing else', () => {
    const text = 'Vor ![1.jpg](1.jpg "1.jpg"){credit="1.jpg"} nach `![x](1.jpg)`';
    expect(replaceImageTargets(text, () => 'neu.png')).toBe(
      'Vor ![1.jpg](neu.png "1.jpg"){credit="1.jpg"} nach `![x](1.jpg)`',
    );
  });

  it('gives back any text when every address is replaced by itself', () => {
    const piece = fc.constantFrom(
      ...[
        '![a](b.jpg)',
        '![',
        '](',
        ')',
        '<b c.jpg>',
        '\n',
        '- ',
        '> ',
        '`',
        '[x]: y.jpg',
        '{.a}',
        'ä*in ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        expect(replaceImageTargets(text, () => null)).toBe(text);
        // A new address may say something else where pictures stand in each other's words, or
        // where the address is Markdown itself; the count tells only about the rest.
        fc.pre(!/!\[[^\]]*!\[/.test(text));
        fc.pre(addresses(text).every((target) => !/[<>`[\]]/.test(target)));
        const marked = replaceImageTargets(text, (target) => `<${target}>`);
        expect(findImageTargets(marked).length).toBe(findImageTargets(text).length);
      }),
    );
  });
});

describe('pictures written in other ways', () => {
  it('become inline pictures', () => {
    const text = '![Alt][bild] und <img alt="Ein [Haus]" src=haus.png>\n\n[bild]: a.jpg "Titel"\n';
    expect(inlineForeignImages(text)).toEqual({
      text: '![Alt](a.jpg "Titel") und ![Ein \\[Haus\\]](<haus.png>)\n\n[bild]: a.jpg "Titel"\n',
      count: 2,
    });
  });

  it('stay as they are where the reference leads nowhere', () => {
    expect(inlineForeignImages('![Alt][fehlt] ![x]')).toEqual({
      text: '![Alt][fehlt] ![x]',
      count: 0,
    });
  });
});
