import { describe, expect, it } from 'vitest';
import { inlineFonts, settleAppearance } from '../../../../renderer/preview/frame/settle-theme.js';

describe('inlineFonts', () => {
  it('puts known fonts in and lets nothing else be loaded', () => {
    const css = `a{src:url("./serif.woff2?v=1") format("woff2")}b{background:url(https://example.org/x.png)}c{src:url(data:font/woff2,A)}`;
    const fonts = new Map([['serif.woff2', 'data:font/woff2;base64,AAAA']]);
    expect(inlineFonts(css, fonts)).toBe(
      `a{src:url("data:font/woff2;base64,AAAA") format("woff2")}b{background:url("data:,")}c{src:url(data:font/woff2,A)}`,
    );
  });
});

describe('settleAppearance', () => {
  const css =
    '@media (prefers-color-scheme: dark) { a {} } @media screen and (prefers-color-scheme:light) { b {} }';

  it('makes the rules of the chosen appearance apply and the others not', () => {
    expect(settleAppearance(css, 'dark')).toContain(
      '@media (min-width: 0px) { a {} } @media screen and (max-width: 0px) { b {} }',
    );
    expect(settleAppearance(css, 'light')).toContain('@media (max-width: 0px) { a {} }');
  });

  it('settles light-dark() too', () => {
    expect(settleAppearance(css, 'dark')).toContain(':root { color-scheme: dark; }');
  });
});
