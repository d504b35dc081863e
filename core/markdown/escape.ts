const UNSAFE = /[&<>"']/g;
const HAS_UNSAFE = /[&<>"']/;
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

// eslint-disable-next-line no-control-regex
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;

/** The text without the characters that neither HTML nor XML may hold. */
export function withoutForbidden(text: string): string {
  // Reading whole characters is slow, and hardly any text holds one of these.
  return SUSPECT.test(text) ? text.replace(FORBIDDEN, '') : text;
}

/** Makes any text safe as HTML or XML text and inside quoted attributes; characters neither may hold vanish. */
export function escapeText(text: string): string {
  const allowed = withoutForbidden(text);
  if (!HAS_UNSAFE.test(allowed)) return allowed;
  return allowed.replace(UNSAFE, (sign) => ENTITIES[sign] ?? '');
}
