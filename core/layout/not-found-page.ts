import type { BlogView } from './blog-view.js';
import { markup } from './markup.js';
import { pageFrame } from './page-frame.js';
import { INDEX_PATH } from './paths.js';
import { layoutTexts } from './texts.js';

/**
 * What a web server shows for an address that leads nowhere. It appears at any depth, so its links
 * start at the blog's own address where the profile names one.
 */
export function notFoundPage(view: BlogView): string {
  const { baseUrl, language } = view.profile;
  const { notFound } = layoutTexts(language);
  const toRoot = baseUrl === null ? '' : `${baseUrl.replace(/^https?:\/\/[^/]*|\/+$/g, '')}/`;
  return pageFrame(view, {
    title: notFound.title,
    toRoot,
    bodyClass: 'error404',
    main: markup`<section class="error-404 not-found">
<header class="page-header">
<h1 class="page-title">${notFound.title}</h1>
</header>
<p>${notFound.text}</p>
<p><a href="${toRoot}${INDEX_PATH}">${notFound.home}</a></p>
</section>
`,
  });
}
