import { pageNonce } from '../../preview/frame/frame-shell.js';

/**
 * Opens the browser's print dialog for a page of HTML that brings everything along. The page lies in
 * a frame that may show a dialog and nothing else: no script runs in it.
 */
export async function printInBrowser(html: string, title: string): Promise<void> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.title = title;
  Object.assign(frame.style, { position: 'fixed', inset: '0', visibility: 'hidden' });
  // The app's policy holds in here too: only a style with the nonce of this load counts.
  frame.srcdoc = html.replaceAll('<style>', `<style nonce="${pageNonce()}">`);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow;
  if (view === null) return;
  await view.document.fonts.ready;
  view.addEventListener('afterprint', () => frame.remove(), { once: true });
  view.focus();
  view.print();
}
