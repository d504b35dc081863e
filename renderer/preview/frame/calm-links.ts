/**
 * Takes the target out of every link, so that the preview can open nothing; the target is told as
 * the link's title instead. Jumps within the page (footnotes) keep working: they need the frame's
 * own address, because a bare `#…` is read against the app's and would load the app into the frame.
 */
export function calmLinks(page: ParentNode, linkTo: (target: string) => string): void {
  for (const link of page.querySelectorAll('a[href]')) {
    const target = link.getAttribute('href') ?? '';
    if (/^#\S+$/.test(target)) {
      link.setAttribute('href', `about:srcdoc${target}`);
      continue;
    }
    link.removeAttribute('href');
    link.classList.add('bp-link');
    if (!link.hasAttribute('title')) link.setAttribute('title', linkTo(target));
  }
}
