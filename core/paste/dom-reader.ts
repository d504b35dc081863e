/** As much of a parsed document as is read of it; a browser's DOM and domino's are both one. */
export interface DomNode {
  /** 1 element, 3 text, 8 comment, 9 document, 11 fragment. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly getAttribute?: (name: string) => string | null;
}

type Read = (node: DomNode) => unknown;

/**
 * Reads a parsed document by what its nodes inherit, never by what they carry themselves: in a
 * browser a form answers `nextSibling` with its field of that name, and a stranger's page could so
 * lose text, lead in circles, or end the reading.
 */
export class DomReader {
  /** By what a node inherits from: how each property is read there. */
  private readonly known = new Map<unknown, Map<string, Read>>();

  /** 1 element, 3 text, 8 comment. */
  type(node: DomNode): number {
    return this.read(node, 'nodeType') as number;
  }

  /** The tag in lower case. */
  name(node: DomNode): string {
    return (this.read(node, 'nodeName') as string).toLowerCase();
  }

  /** The words of a text or a comment. */
  value(node: DomNode): string {
    return (this.read(node, 'nodeValue') as string | null) ?? '';
  }

  /** The first node below, null where there is none. */
  firstChild(node: DomNode): DomNode | null {
    return this.read(node, 'firstChild') as DomNode | null;
  }

  /** The node after, null for the last. */
  nextSibling(node: DomNode): DomNode | null {
    return this.read(node, 'nextSibling') as DomNode | null;
  }

  /** An attribute, null where it is missing. */
  attribute(node: DomNode, name: string): string | null {
    const get = this.read(node, 'getAttribute');
    if (typeof get !== 'function') return null;
    return (Reflect.apply(get, node, [name]) as string | null | undefined) ?? null;
  }

  private read(node: DomNode, name: keyof DomNode): unknown {
    const kind: unknown = Object.getPrototypeOf(node);
    let reads = this.known.get(kind);
    if (reads === undefined) this.known.set(kind, (reads = new Map<string, Read>()));
    let read = reads.get(name);
    if (read === undefined) reads.set(name, (read = inherited(kind, name)));
    return read(node);
  }
}

/** How a property is read that nodes of a kind inherit; their own one where they inherit none. */
function inherited(kind: unknown, name: keyof DomNode): Read {
  for (let from = kind; from !== null; from = Object.getPrototypeOf(from)) {
    const found = Object.getOwnPropertyDescriptor(from, name);
    // An accessor belongs to whatever node it is asked for.
    if (found !== undefined) return (node) => Reflect.get(from as object, name, node) as unknown;
  }
  return (node) => node[name];
}
