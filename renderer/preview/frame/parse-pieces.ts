import type { PagePieces } from '../../../core/layout/page-pieces.js';
import { BODY_PLACE } from './morph.js';
import { sanitizePage } from './sanitize-page.js';

/** A page as inert nodes. `runs` are the nodes of each piece of its body, null when it has no body apart. */
export interface ParsedPage {
  readonly lang: string;
  readonly bodyClass: string;
  readonly nodes: DocumentFragment;
  readonly runs: readonly ChildNode[][] | null;
}

/** Marks in the HTML where pieces begin; no text of an author can bring this class into a page. */
const CUT = '<span class="bp-cut"></span>';

/**
 * Reads a page for the frame. `prepare` changes the cleaned nodes before they are taken apart.
 * Without `body` only what stands around the body is read, a comment in its place.
 */
export function parsePage(
  { before, body, after }: PagePieces,
  prepare: (nodes: DocumentFragment) => void,
): ParsedPage {
  const nodes = sanitizePage(before + (body.length === 0 ? '' : cutBefore(body)) + after);
  prepare(nodes);
  const runs = body.length === 0 ? null : takeRuns(nodes);
  return {
    lang: /<html lang="([A-Za-z-]*)"/.exec(before)?.[1] ?? '',
    bodyClass: /<body class="([\w -]*)"/.exec(before)?.[1] ?? '',
    nodes,
    runs,
  };
}

/** Reads some pieces of a body by themselves. */
export function parsePieces(
  pieces: readonly string[],
  prepare: (nodes: DocumentFragment) => void,
): readonly ChildNode[][] {
  const nodes = sanitizePage(cutBefore(pieces));
  prepare(nodes);
  return takeRuns(nodes);
}

function cutBefore(pieces: readonly string[]): string {
  return pieces.map((piece) => CUT + piece).join('') + CUT;
}

/** Takes the pieces out of the nodes and leaves one comment where they stood. */
function takeRuns(nodes: DocumentFragment): readonly ChildNode[][] {
  const cuts = [...nodes.querySelectorAll<HTMLElement>('.bp-cut')];
  const last = cuts.pop();
  const runs = cuts.map((cut, index) => {
    const end = cuts[index + 1] ?? last;
    const run: ChildNode[] = [];
    for (let node = cut.nextSibling; node !== null && node !== end; node = node.nextSibling) {
      run.push(node);
    }
    return run;
  });
  for (const node of runs.flat()) node.remove();
  for (const cut of cuts) cut.remove();
  last?.replaceWith(nodes.ownerDocument.createComment(BODY_PLACE));
  return runs;
}
