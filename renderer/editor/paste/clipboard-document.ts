/** More than that is no text anybody reads; it comes in as plain words. */
const LONGEST = 8_000_000;

/** The document on the clipboard as it was put there; null where there are only words, or code. */
export function clipboardHtml(data: DataTransfer): string | null {
  const html = data.getData('text/html');
  return isDocument(html, data) ? html : null;
}

/** A document as a tree. One that is made by the parser alone runs nothing and asks for nothing. */
export function parsedDocument(html: string): Document {
  return new DOMParser().parseFromString(quiet(html), 'text/html');
}

/** Whether what was copied comes from an editor of programs, whose words are meant as they are. */
export function isCode(data: DataTransfer): boolean {
  return data.types.includes('vscode-editor-data');
}

/**
 * The page's own rules forbid inline styles and handlers, and the browser reports each it meets, even
 * in a document nobody shows. Under other names they are only text.
 */
function quiet(html: string): string {
  return html
    .replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<[a-z][^<>]*>/gi, (tag) =>
      tag.replace(/\s(style|on\w+)(?=\s*=)/gi, ' data-paste-$1'),
    );
}

/** Whether there is more than plain words: code editors put colours on the clipboard, not documents. */
function isDocument(html: string, data: DataTransfer): boolean {
  if (html.trim() === '' || html.length > LONGEST || isCode(data)) return false;
  return !/^\s*<meta[^>]*>\s*<(?:pre|div)[^>]*(?:monospace|white-space: ?pre)/i.test(html);
}
