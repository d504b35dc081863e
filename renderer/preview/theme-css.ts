import klassisch from '../../resources/themes/klassisch/theme.css?raw';
import { inlineFonts, settleAppearance } from './settle-theme.js';
import type { Appearance } from './useAppAppearance.js';

const FONTS: Record<string, string> = import.meta.glob<string>(
  '../../resources/themes/klassisch/**/*.woff2',
  { eager: true, query: '?inline', import: 'default' },
);

const withFonts = inlineFonts(klassisch, fontsByPath(FONTS));

const SETTLED: Record<Appearance, string> = {
  light: settleAppearance(withFonts, 'light'),
  dark: settleAppearance(withFonts, 'dark'),
};

/** The blog theme's style sheet with its fonts inside, as it looks in one appearance. */
export function themeCss(appearance: Appearance): string {
  return SETTLED[appearance];
}

/** Fonts by the path the style sheet names them with. */
function fontsByPath(files: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(files).map(([path, url]) => [path.replace(/^.*\/klassisch\//, ''), url]),
  );
}
