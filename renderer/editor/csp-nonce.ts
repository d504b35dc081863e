import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** Lets the editor add its styles under the page's content security policy; nothing where the page has no nonce. */
export function cspNonce(page: Document): Extension {
  const meta = page.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  const nonce = (meta?.nonce ?? '') || (meta?.content ?? '');
  return nonce === '' ? [] : EditorView.cspNonce.of(nonce);
}
