/** What a screen reader says beside the text itself. */
type SpokenKey =
  | 'heading'
  | 'picture'
  | 'pictureMissing'
  | 'link'
  | 'list'
  | 'quote'
  | 'table'
  | 'navigation'
  | 'group'
  | 'closed';

/** Knows those words in the interface's language. */
export type Say = (key: SpokenKey, values?: Readonly<Record<string, string | number>>) => string;

interface Line {
  readonly role: string;
  readonly kind: string;
  readonly element: HTMLElement;
}

/**
 * The page as a screen reader or a text browser gives it: line by line in reading order, with what
 * each line is, the descriptions of pictures in place, and nothing for decoration.
 */
export function textView(page: ParentNode & Node, say: Say): DocumentFragment {
  const made = (page.ownerDocument ?? document).createDocumentFragment();
  const reader = new TextReader(made, say);
  for (const child of page.childNodes) reader.read(child);
  reader.endLine();
  return made;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TR UL'.split(
    ' ',
  ),
);

class TextReader {
  #line: Line | null = null;

  constructor(
    private readonly out: DocumentFragment,
    private readonly say: Say,
  ) {}

  read(node: Node): void {
    if (node.nodeType === 3) this.#words(node.nodeValue ?? '');
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.nodeName === 'IMG') this.#picture(element);
    else if (element.nodeName === 'BR') this.#words(' ');
    else if (element.nodeName === 'A') this.#link(element);
    else if (BLOCKS.has(element.nodeName)) this.#block(element);
    else this.#children(element);
  }

  endLine(): void {
    if (this.#line !== null && this.#line.element.textContent.trim() === '') {
      this.#line.element.remove();
    }
    this.#line = null;
  }

  #block(element: Element): void {
    this.endLine();
    const { role, kind } = this.#roleOf(element);
    if (kind === 'announced') this.#announce(role);
    else if (role !== '') this.#start(role, kind);
    this.#children(element);
    this.endLine();
  }

  #roleOf(element: Element): { role: string; kind: string } {
    const name = element.nodeName;
    const level = /^H([1-6])$/.exec(name)?.[1];
    if (level !== undefined) return { role: this.say('heading', { level }), kind: 'heading' };
    if (name === 'LI') return { role: '•', kind: 'item' };
    const announced = this.#announcement(element, name);
    return announced === null ? { role: '', kind: '' } : { role: announced, kind: 'announced' };
  }

  #announcement(element: Element, name: string): string | null {
    const label = element.getAttribute('aria-label') ?? '';
    const count = element.children.length;
    if (name === 'UL' || name === 'OL') return this.say('list', { count });
    if (name === 'BLOCKQUOTE') return this.say('quote');
    if (name === 'NAV') return this.say('navigation', { label });
    if (name === 'DETAILS') return this.say('closed');
    if (name === 'TABLE') {
      const rows = element.querySelectorAll('tr');
      return this.say('table', { rows: rows.length, columns: rows[0]?.children.length ?? 0 });
    }
    return name !== 'FIGURE' && label !== '' ? this.say('group', { label }) : null;
  }

  #picture(image: Element): void {
    const alt = image.getAttribute('alt') ?? '';
    const missing = image.classList.contains('is-alt-missing');
    if (alt === '' && !missing) return;
    const part = this.#part(missing ? 'bp-say bp-say-missing' : 'bp-say');
    part.textContent = missing ? this.say('pictureMissing') : this.say('picture');
    if (!missing) this.#words(` ${alt} `);
  }

  #link(link: Element): void {
    const label = link.getAttribute('aria-label');
    if (link.hasAttribute('href')) this.#part('bp-say').textContent = this.say('link');
    this.#words(' ');
    if (label !== null) this.#words(`${label} `);
    else this.#children(link);
  }

  #children(element: Element): void {
    for (const child of element.childNodes) {
      this.read(child);
      if (element.nodeName === 'TR') this.#words(' | ');
    }
  }

  #announce(role: string): void {
    this.#start(role, 'announced');
    this.#line = null;
  }

  #words(text: string): void {
    const words = text.replace(/\s+/g, ' ');
    if (words.trim() === '' && this.#line === null) return;
    this.#current().append(words);
  }

  #part(className: string): HTMLElement {
    const part = this.out.ownerDocument.createElement('span');
    part.className = className;
    this.#current().append(part);
    return part;
  }

  #current(): HTMLElement {
    return (this.#line ?? this.#start('', 'text')).element;
  }

  #start(role: string, kind: string): Line {
    const element = this.out.ownerDocument.createElement('p');
    element.className = `bp-line bp-${kind}`;
    this.out.append(element);
    this.#line = { role, kind, element };
    if (role !== '') this.#part('bp-say').textContent = role;
    if (role !== '') element.append(' ');
    return this.#line;
  }
}
