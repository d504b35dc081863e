const UNSAFE = /[&<>"']/g;
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that neither HTML nor XML may hold: controls, lone surrogates, non-characters. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\p{Cs}]/gu;

/** The text without the characters that neither HTML nor XML may hold. */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** Makes any text safe as HTML or XML text and inside quoted attributes; characters neither may hold vanish. */
export function escapeText(text: string): string {
  return withoutForbidden(text).replace(UNSAFE, (sign) => ENTITIES[sign] ?? '');
}
