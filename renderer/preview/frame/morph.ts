/** The comment that stands for the body's pieces wherever a page is compared without them. */
export const BODY_PLACE = 'bp-body';

/** Where the pieces of the body stand in the shown page: between two comments of one parent. */
export interface BodyRange {
  readonly start: Comment;
  readonly end: Comment;
}

/**
 * Makes the children of `live` equal to those of `next` by touching only what differs: nodes that
 * stay keep their state (a loaded picture, an opened description, the scroll of a table). `next` is
 * used up. The body between `body.start` and `body.end` is passed over; in `next` a comment stands for it.
 */
export function morphChildren(live: ParentNode & Node, next: Node, body: BodyRange | null): void {
  const old = unitsOf(live, body);
  const fresh = [...next.childNodes];
  const oldPlace = body === null ? -1 : old.indexOf(body.start);
  const newPlace = fresh.findIndex(isPlace);
  if (oldPlace === -1 || newPlace === -1) {
    morphList(live, old, fresh, null, body);
    return;
  }
  morphList(live, old.slice(0, oldPlace), fresh.slice(0, newPlace), body?.start ?? null, body);
  morphList(live, old.slice(oldPlace + 1), fresh.slice(newPlace + 1), null, body);
}

/** Makes a run of siblings equal to `fresh`; new ones at its end stand before `behind`. Answers the run as it is then. */
export function morphList(
  parent: Node,
  old: readonly ChildNode[],
  fresh: readonly ChildNode[],
  behind: Node | null,
  body: BodyRange | null = null,
): ChildNode[] {
  const head = equalCount(old, fresh, 0);
  const most = Math.min(old.length, fresh.length) - head;
  const tail = Math.min(most, equalCount(old.toReversed(), fresh.toReversed(), 0));
  const oldMiddle = old.slice(head, old.length - tail);
  const freshMiddle = fresh.slice(head, fresh.length - tail);
  const after = old[old.length - tail] ?? behind;
  const middle = freshMiddle.map((node, index) => {
    const before = oldMiddle[index];
    if (before !== undefined && morphNode(before, node, body)) return before;
    const taken = adopt(parent, node);
    if (before === undefined) parent.insertBefore(taken, after);
    else before.replaceWith(taken);
    return taken;
  });
  for (const gone of oldMiddle.slice(freshMiddle.length)) gone.remove();
  return [...old.slice(0, head), ...middle, ...old.slice(old.length - tail)];
}

/** Makes a node equal to another of its kind; false when it is of another kind and must be exchanged. */
function morphNode(live: ChildNode, next: ChildNode, body: BodyRange | null): boolean {
  if (live.nodeType !== next.nodeType || live.nodeName !== next.nodeName) return false;
  if (isElement(live) && isElement(next)) {
    // One picture never turns into another; what is still awaited turns into its picture.
    const isOther = live.getAttribute('src') !== next.getAttribute('src');
    if (live.nodeName === 'IMG' && isOther && !live.classList.contains('bp-loading')) return false;
    copyAttributes(live, next);
    morphChildren(live, next, body !== null && live.contains(body.start) ? body : null);
    return true;
  }
  if (live.nodeValue !== next.nodeValue) live.nodeValue = next.nodeValue;
  return true;
}

function copyAttributes(live: Element, next: Element): void {
  for (const { name } of [...live.attributes]) {
    // Whether a description stands open is the reader's doing, not the text's.
    if (!next.hasAttribute(name) && name !== 'open') live.removeAttribute(name);
  }
  for (const { name, value } of [...next.attributes]) {
    if (live.getAttribute(name) !== value) live.setAttribute(name, value);
  }
}

function unitsOf(parent: Node, body: BodyRange | null): ChildNode[] {
  const units: ChildNode[] = [];
  let inside = false;
  for (const node of parent.childNodes) {
    if (body !== null && node === body.end) inside = false;
    else if (!inside) units.push(node);
    if (body !== null && node === body.start) inside = true;
  }
  return units;
}

function equalCount(old: readonly Node[], fresh: readonly Node[], from: number): number {
  let count = from;
  while (count < old.length && count < fresh.length) {
    const [before, after] = [old[count], fresh[count]];
    if (before === undefined || after === undefined || !before.isEqualNode(after)) break;
    count += 1;
  }
  return count;
}

function adopt(parent: Node, node: ChildNode): ChildNode {
  return (parent.ownerDocument ?? document).adoptNode(node);
}

// Nodes of another window are no instances of this window's classes.
function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isPlace(node: Node): boolean {
  return node.nodeType === 8 && node.nodeValue === BODY_PLACE;
}
