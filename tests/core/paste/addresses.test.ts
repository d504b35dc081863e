import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanAddress } from '../../../core/paste/addresses.js';

describe('addresses', () => {
  it.each([
    ['https://example.org/a?utm_source=x&id=7&fbclid=y#z', 'https://example.org/a?id=7#z'],
    ['https://example.org/a?utm_source=x', 'https://example.org/a'],
    ['https://www.google.com/url?q=https%3A%2F%2Fexample.org%2Fa&sa=D', 'https://example.org/a'],
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2F%3Fgclid%3D1&data=x',
      'https://example.org/',
    ],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F&h=x', 'https://example.org/'],
  ])('%s loses the marks of advertisers', (written, clean) => {
    expect(cleanAddress(written)).toEqual({ address: clean, tracked: true });
  });

  it.each([
    'https://example.org/a?b=1&c=2#d',
    'http://example.org',
    'https://www.google.com/maps?q=Rathaus',
    'mailto:post@example.org',
    'tel:+4930123456',
  ])('%s stays', (address) => {
    expect(cleanAddress(address)).toEqual({ address, tracked: false });
  });

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///C:/x.docx',
    'about:blank',
    'relativ/pfad.html',
    'https://',
    'vbscript:x',
  ])('%s leads nowhere', (written) => {
    expect(cleanAddress(written).address).toBeNull();
  });

  it('are web pages, mail or telephone whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { address } = cleanAddress(text);
        if (address !== null) expect(address).toMatch(/^(?:https?:\/\/|mailto:|tel:)/i);
      }),
    );
  });
});
