/**
 * Takes the target out of every link, so that the preview can open nothing; the target is told as
 * the link's title instead. Jumps within the page (footnotes) keep working.
 */
export function calmLinks(page: Document, linkTo: (target: string) => string): void {
  for (const link of page.querySelectorAll('a[href]')) {
    const target = link.getAttribute('href') ?? '';
    if (/^#[^\s]+$/.test(target)) continue;
    link.removeAttribute('href');
    link.classList.add('bp-link');
    if (!link.hasAttribute('title')) link.setAttribute('title', linkTo(target));
  }
}
