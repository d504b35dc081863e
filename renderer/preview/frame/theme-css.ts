import { ownCss } from '../../../core/layout/own-css.js';
import type { BlogProfile } from '../../../core/post/blog-profile.js';
import type { Appearance } from '../useAppAppearance.js';
import { inlineFonts, settleAppearance } from './settle-theme.js';

const THEMES = '../../../resources/themes/';

const DOCUMENTS = import.meta.glob<{ css: string[] }>('../../../resources/themes/*/theme.json', {
  eager: true,
  import: 'default',
});
const PARTS = import.meta.glob<string>('../../../resources/themes/*/*.css', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const FONTS = import.meta.glob<string>('../../../resources/themes/*/fonts/*.woff2', {
  eager: true,
  query: '?inline',
  import: 'default',
});

type Look = Pick<BlogProfile, 'theme' | 'css'>;

const made = new Map<string, string>();
let own: { readonly from: Look['css']; readonly css: string } | null = null;

/** The blog's style sheet with its fonts inside, as it looks in one appearance; the blog's own comes last. */
export function themeCss(profile: Look, appearance: Appearance): string {
  const key = `${profile.theme} ${appearance}`;
  const theme = made.get(key) ?? settleAppearance(sheet(profile.theme), appearance);
  made.set(key, theme);
  if (profile.css.length === 0) return theme;
  if (own?.from !== profile.css) own = { from: profile.css, css: ownCss(profile) };
  return `${theme}\n${settleAppearance(own.css, appearance)}`;
}

function sheet(theme: string): string {
  const parts = DOCUMENTS[`${THEMES}${theme}/theme.json`]?.css ?? [];
  const css = parts.map((part) => PARTS[`${THEMES}${part}`] ?? '').join('\n');
  const folder = `${THEMES}${theme}/`;
  const fonts = Object.entries(FONTS)
    .filter(([path]) => path.startsWith(folder))
    .map(([path, url]): [string, string] => [path.slice(folder.length), url]);
  return inlineFonts(css, new Map(fonts));
}
