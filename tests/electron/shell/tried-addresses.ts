/** Links that may be handed to the system, after a question. */
export const LINKS_THAT_OPEN = [
  'https://example.org/',
  'https://example.org:8443/a?b=c#d',
  'HTTPS://EXAMPLE.ORG/a',
  'https://xn--bcher-kva.example/',
  'https://müller.example/straße',
  'mailto:redaktion@example.org',
  'mailto:redaktion@example.org?subject=Beitrag',
  ' https://example.org/leer ',
];
/** Links that are dropped without a word: other schemes, disguises, hidden attachments. */
export const LINKS_THAT_DO_NOT = [
  'http://example.org/',
  'file:///etc/passwd',
  'file://server/share/a.exe',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>1</script>',
  'vbscript:x',
  'ms-msdt:/id',
  'search-ms:query=x',
  'smb://server/share',
  'ftp://example.org/',
  'ssh://-oProxyCommand=x',
  'tel:+4930',
  'blob:https://example.org/1',
  'blogpult://app/',
  'about:blank',
  'chrome://settings',
  'devtools://x',
  'view-source:https://example.org',
  'https://nutzer:wort@example.org/',
  'https://example.org@evil.test/',
  'mailto:a@example.org?attach=/etc/passwd',
  'mailto:a@example.org?subject=x&Attachment=/etc/passwd',
  'mailto:a@example.org?%61ttach=/etc/passwd',
  'https://',
  '//example.org',
  'C:\\Windows\\System32\\calc.exe',
  '/bin/sh',
  '',
  `https://example.org/${'a'.repeat(2000)}`,
];
/** What a page of ours loads. */
export const ALLOWED_REQUESTS = [
  'blogpult://app/',
  'blogpult://app/assets/app.js',
  'blob:blogpult://app/1234',
  'data:image/png;base64,AA',
];
/** What no page of ours may reach. */
export const CANCELLED_REQUESTS = [
  'https://example.org/',
  'http://127.0.0.1:8080/',
  'http://localhost/',
  'ws://example.org/',
  'file:///etc/passwd',
  'blogpult://other/',
  'blogpult://app.example.org/',
  'blogpult://app@example.org/',
  'blob:https://example.org/1',
  'chrome-extension://x/',
  'ftp://example.org/',
];
/** Addresses of page files; only the first two exist inside of the folder. */
export const PAGES = [
  'blogpult://app/',
  'blogpult://app/assets/app.js',
  'blogpult://app/missing.js',
  'blogpult://app/../secret.json',
  'blogpult://app/%2e%2e/secret.json',
  'blogpult://app/..%2fsecret.json',
  'blogpult://app/..%5csecret.json',
  'blogpult://app/assets/link.json',
  'blogpult://other/',
  'blogpult://app/C:/secret.json',
];
