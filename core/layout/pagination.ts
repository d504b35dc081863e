import { markup, type Html } from './markup.js';
import { TO_ROOT } from './paths.js';
import type { LayoutTexts } from './texts.js';

/** Links to the other pages of an archive, whose pages lie at `pathOf`; nothing when there is only one. */
export function pagination(
  pathOf: (page: number) => string,
  page: number,
  pages: number,
  texts: LayoutTexts,
): Html | null {
  if (pages === 1) return null;
  const link = (to: number, name: string, label: Html) =>
    markup`<li><a class="${name}" href="${TO_ROOT}${pathOf(to)}">${label}</a></li>
`;
  const items = shownPages(page, pages).map((number) => {
    if (number === null)
      return markup`<li><span class="page-numbers dots">…</span></li>
`;
    const label = markup`<span class="screen-reader-text">${texts.page} </span>${number}`;
    if (number !== page) return link(number, 'page-numbers', label);
    return markup`<li><span aria-current="page" class="page-numbers current">${label}</span></li>
`;
  });
  return markup`<nav class="navigation pagination" aria-label="${texts.pages}">
<ul class="nav-links">
${page > 1 ? link(page - 1, 'prev page-numbers', markup`${texts.newer}`) : null}${items}${page < pages ? link(page + 1, 'next page-numbers', markup`${texts.older}`) : null}</ul>
</nav>
`;
}

/** The numbers to show: first, last and those around the page; null where numbers are left out. */
export function shownPages(page: number, pages: number): (number | null)[] {
  const near = (number: number) => number === 1 || number === pages || Math.abs(number - page) <= 2;
  const shown: (number | null)[] = [];
  for (let number = 1; number <= pages; number += 1) {
    if (near(number)) shown.push(number);
    else if (shown.at(-1) !== null) shown.push(null);
  }
  return shown;
}
