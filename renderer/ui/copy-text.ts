/**
 * Puts a text on the clipboard, from within a press; whether it is there. Not by `navigator.clipboard`:
 * that asks for a permission, and the app's own window denies every one.
 */
export function copyText(text: string): boolean {
  let isTaken = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // What is selected on the page has nothing to say in this.
    event.stopImmediatePropagation();
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener('copy', give, { capture: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way that asks for no permission; nothing is planned to take its place
    return document.execCommand('copy') && isTaken;
  } finally {
    document.removeEventListener('copy', give, { capture: true });
  }
}
