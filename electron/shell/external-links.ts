import { dialog, shell } from 'electron';
import type { Language } from '../../core/post/post.js';
import { shellTexts } from './shell-texts.js';

/** Longer addresses are not opened: some systems cut them, and nobody can read them. */
const LONGEST = 2000;

/** Fields of a mail address that could attach a file without the person noticing. */
const ATTACHING = /[?&]attach(?:ment)?s?=/i;

/**
 * The address as it may be handed to the system, or null: only https pages without a user name in
 * them, and mail addresses that attach nothing. Parsed first, so that spaces, capitals or control
 * characters cannot dress a scheme up.
 */
function externalAddress(url: string): string | null {
  if (url.length > LONGEST || !URL.canParse(url)) return null;
  const { protocol, hostname, username, password, href } = new URL(url);
  if (protocol === 'mailto:') return ATTACHING.test(decodedLoosely(href)) ? null : href;
  const named = username !== '' || password !== '';
  return protocol === 'https:' && hostname !== '' && !named ? href : null;
}

function decodedLoosely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Opens a link outside of the app, after the person has seen the whole address and agreed. */
export async function openOutside(url: string, language: Language): Promise<void> {
  const address = externalAddress(url);
  if (address === null) return;
  const texts = shellTexts(language);
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: texts.openLink,
    detail: address,
    buttons: [texts.open, texts.cancel],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await shell.openExternal(address);
}
