/**
 * The empty document that the preview's frame starts with: its own policy (no script, nothing from
 * anywhere but pictures and fonts given as data) and the style, which the host's `nonce` admits.
 */
function frameShell(nonce: string): string {
  const clean = nonce.replace(/[^A-Za-z0-9+/=_-]/g, '');
  const policy = `default-src 'none'; img-src data:; font-src data:; style-src 'nonce-${clean}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html><html><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta http-equiv="x-dns-prefetch-control" content="off"><title>Blogpult</title>',
    `<style nonce="${clean}"></style></head><body></body></html>`,
  ].join('');
}

/** The nonce the host gave this load of the app; the frame's style needs the same one. */
export function pageNonce(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  return meta === null ? '' : meta.nonce || meta.content;
}

/** Changes the style of a document that `frameShell` began. `css` is never text of an author. */
export function setFrameStyle(frame: Document, css: string): void {
  if (shownCss.get(frame) === css) return;
  const style = frame.head.querySelector('style');
  if (style === null) return;
  style.textContent = css;
  shownCss.set(frame, css);
}

/** What each frame's style says; asking the frame would copy its fonts at every key. */
const shownCss = new WeakMap<Document, string>();

/** A frame and, as soon as it stands, its document. */
export interface OpenedFrame {
  readonly element: HTMLIFrameElement;
  readonly document: Promise<Document>;
}

/**
 * Puts a sandboxed frame into `place`. No script ever runs in
 * it: it is made without leave for scripts, and the one leave it has, to be reached by this page, is
 * taken from the frame as soon as the document stands, so that nothing that might load there later
 * belongs to the app.
 */
export function openFrame(place: HTMLElement): OpenedFrame {
  const frame = place.ownerDocument.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.referrerPolicy = 'no-referrer';
  frame.srcdoc = frameShell(pageNonce());
  const document = new Promise<Document>((resolve) => {
    frame.addEventListener('load', () => {
      const { contentDocument } = frame;
      frame.setAttribute('sandbox', '');
      if (contentDocument !== null) resolve(contentDocument);
    });
  });
  place.append(frame);
  return { element: frame, document };
}
