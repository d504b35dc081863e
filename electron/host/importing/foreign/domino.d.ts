declare module '@mixmark-io/domino' {
  interface DomNode {
    readonly nodeType: number;
    readonly nodeName: string;
    readonly nodeValue: string | null;
    readonly firstChild: DomNode | null;
    readonly nextSibling: DomNode | null;
    getAttribute?(name: string): string | null;
  }

  interface DominoDocument extends DomNode {
    readonly title: string;
    readonly body: DomNode & { readonly textContent: string | null };
  }
  const domino: { createDocument(html: string, force?: boolean): DominoDocument };
  export default domino;
}
