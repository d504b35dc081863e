import type { BlogProfile } from '../post/blog-profile.js';
import type { Language } from '../post/post.js';
import { beginningOf } from '../typography/beginning.js';
import { usedCategories, type BlogView } from './blog-view.js';
import { markup, type Html, type HtmlPart } from './markup.js';
import {
  categoryPath,
  FEED_PATH,
  INDEX_PATH,
  JSON_FEED_PATH,
  OWN_CSS_PATH,
  THEME_PATH,
} from './paths.js';
import { siteAddress } from './site-address.js';
import { layoutTexts } from './texts.js';

/** One page: its title, the way to the root (`../` or empty), the classes of its body, what is in it. */
export interface PageParts {
  title: string;
  toRoot: string;
  bodyClass: string;
  main: HtmlPart;
  /** More of the head, if any. */
  head?: HtmlPart;
}

/**
 * No script, no foreign host. `file:` beside `'self'` because browsers do not agree on what `'self'`
 * is for a page opened from the disk; inline style is allowed so that a page can carry its theme.
 */
const POLICY = [
  "default-src 'none'",
  "img-src 'self' data: file:",
  "style-src 'self' 'unsafe-inline' file:",
  "font-src 'self' data: file:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Longest page title (UTF-16 units); search results and tabs cut it there anyway. */
const TITLE_LENGTH = 70;

/** Writes a whole page: head, header with the blog's name and categories, main, footer. */
export function pageFrame(view: BlogView, parts: PageParts): string {
  const { profile } = view;
  const texts = layoutTexts(profile.language);
  const { toRoot } = parts;
  const page = markup`<!DOCTYPE html>
<html lang="${profile.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${pageTitle(parts.title, profile.name)}</title>
<link rel="stylesheet" href="${toRoot}${THEME_PATH}">
${ownStyle(profile, toRoot)}${feedLinks(profile, toRoot)}${parts.head ?? null}</head>
<body class="${bodyClasses(profile, parts)}">
<a class="skip-link screen-reader-text" href="#seite--inhalt">${texts.skip}</a>
<div class="site">
<header class="site-header">
${siteBranding(view, parts)}${categoryMenu(view, toRoot)}</header>
<main class="site-main" id="seite--inhalt">
${parts.main}</main>
<footer class="site-footer">
<p>
<a href="${toRoot}${INDEX_PATH}">${profile.name}</a>
${feedLink(profile, toRoot)}</p>
</footer>
</div>
</body>
</html>
`;
  return page.text;
}

/** ` lang="…"` where a part speaks another language than its page. */
export function langAttribute(language: Language, page: Language): Html | null {
  return language === page ? null : markup` lang="${language}"`;
}

function ownStyle(profile: BlogProfile, toRoot: string): Html | null {
  if (profile.css.length === 0) return null;
  return markup`<link rel="stylesheet" href="${toRoot}${OWN_CSS_PATH}">
`;
}

/** Feeds hold whole addresses: a site that does not know its own has none (`planSite`). */
function feedLinks(profile: BlogProfile, toRoot: string): Html | null {
  if (siteAddress(profile) === '') return null;
  return markup`<link rel="alternate" type="application/rss+xml" title="${profile.name}" href="${toRoot}${FEED_PATH}">
<link rel="alternate" type="application/feed+json" title="${profile.name}" href="${toRoot}${JSON_FEED_PATH}">
`;
}

function feedLink(profile: BlogProfile, toRoot: string): Html | null {
  if (siteAddress(profile) === '') return null;
  return markup`<a class="feed-link" href="${toRoot}${FEED_PATH}">${layoutTexts(profile.language).feed}</a>
`;
}

/** The page's own classes, then those the blog's style sheets wait for. */
function bodyClasses(profile: BlogProfile, { bodyClass }: PageParts): string {
  return [...new Set(`${bodyClass} ${profile.bodyClasses}`.split(' ').filter(Boolean))].join(' ');
}

function siteBranding(view: BlogView, parts: PageParts): Html {
  const { name, tagline } = view.profile;
  return markup`<div class="site-branding">
<p class="site-title"><a href="${parts.toRoot}${INDEX_PATH}">${name}</a></p>
${
  tagline === ''
    ? null
    : markup`<p class="site-description">${tagline}</p>
`
}</div>
`;
}

function categoryMenu(view: BlogView, toRoot: string): Html | null {
  const categories = usedCategories(view);
  if (categories.length === 0) return null;
  const label = layoutTexts(view.profile.language).categories;
  const items = categories.map(
    (category) =>
      markup`<li><a href="${toRoot}${categoryPath(category, 1)}">${category.name}</a></li>
`,
  );
  return markup`<nav class="main-navigation" aria-label="${label}">
<ul>
${items}</ul>
</nav>
`;
}

function pageTitle(title: string, blog: string): string {
  const both = title === '' || title === blog ? blog : `${title} – ${blog}`;
  if (both.length <= TITLE_LENGTH) return both;
  const own = title === '' ? blog : title;
  return own.length <= TITLE_LENGTH ? own : `${beginningOf(own, TITLE_LENGTH - 1).trimEnd()}…`;
}
