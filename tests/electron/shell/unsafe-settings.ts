/** What no part of the shell may say: each would open one of the window's walls. */
export const UNSAFE: readonly RegExp[] = [
  /\bfile:\/\/(?!\$)/,
  /nodeIntegration\w*:\s*true/,
  /contextIsolation:\s*false/,
  /sandbox:\s*false/,
  /webSecurity:\s*false/,
  /allowRunningInsecureContent:\s*true/,
  /experimentalFeatures:\s*true/,
  /(?:enable|disable)BlinkFeatures/,
  /webviewTag:\s*true/,
  /['"]no-sandbox['"]/,
  /['"]disable-web-security['"]/,
  /ignore-certificate-errors/,
  /@electron\/remote/,
  /executeJavaScript/,
  /\beval\(/,
];
