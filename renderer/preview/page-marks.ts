/** Ends a page's text where the cursor's block begins; two private-use signs that no author types. */
export const CUT_MARK = '\u{f0b1}\u{f0b7}';

/** Outlines the draft's entry, the `index`th of a list page from 0, and makes it the place to start at. */
export function markDraftEntry(page: Document, index: number): void {
  const entries = [...page.querySelectorAll('article')].filter(
    (entry) => entry.parentElement?.closest('article') === null,
  );
  const entry = entries[index];
  entry?.classList.add('bp-draft');
  if (index > 0) entry?.classList.add('bp-here');
}

/**
 * Makes the block the cursor is in the place to start at. Where it stands is read from the same
 * page cut before that block: whatever the layout does to a text, what comes before it is equal.
 */
export function markBlockAtCursor(page: Document, cut: Document): void {
  const path = pathToMark(cut);
  if (path === null) return;
  let place: Element = page.body;
  for (const index of path) {
    const next = place.children[index] ?? place.lastElementChild;
    if (next === null) break;
    place = next;
  }
  if (place !== page.body) place.classList.add('bp-here');
}

function pathToMark(cut: Document): number[] | null {
  let place: Element = cut.body;
  const path: number[] = [];
  for (;;) {
    const children = [...place.children];
    const index = children.findIndex((child) => child.textContent.includes(CUT_MARK));
    const next = children[index];
    if (next === undefined) return path.length === 0 ? null : path;
    path.push(index);
    place = next;
  }
}
