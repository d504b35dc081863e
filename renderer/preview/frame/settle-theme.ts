import type { Appearance } from '../useAppAppearance.js';

const ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)/g;
const SCHEME_QUERY = /@media([^{]*)\(prefers-color-scheme:\s*(light|dark)\)/g;

/** Puts fonts into a style sheet as data URLs; an address without a font becomes an empty one, because the frame may load nothing. */
export function inlineFonts(css: string, fonts: ReadonlyMap<string, string>): string {
  return css.replace(ADDRESS, (whole, double?: string, single?: string, bare?: string) => {
    const address = (double ?? single ?? bare ?? '').replace(/^\.\//, '').replace(/[?#].*$/, '');
    if (address.startsWith('data:')) return whole;
    return `url("${fonts.get(address) ?? 'data:,'}")`;
  });
}

/**
 * Answers a style sheet's questions for light or dark itself: a frame without scripts follows the
 * system, the author wants to choose.
 */
export function settleAppearance(css: string, appearance: Appearance): string {
  const settled = css.replace(SCHEME_QUERY, (_whole, before: string, asked: string) => {
    const width = asked === appearance ? '(min-width: 0px)' : '(max-width: 0px)';
    return `@media${before}${width}`;
  });
  return `${settled}\n:root { color-scheme: ${appearance}; }\n`;
}
