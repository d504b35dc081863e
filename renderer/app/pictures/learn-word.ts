import type { LibraryContent } from '../../../core/post/library.js';
import type { DraftSession } from '../draft/draft-session.js';

/** Adds a word to the library's glossary, so that no dictionary doubts it any more. */
export function learnWord(session: DraftSession<LibraryContent>, word: string): void {
  const { content } = session.store.getState();
  const { altSettings } = content;
  if (altSettings.glossary.includes(word)) return;
  const glossary = [...altSettings.glossary, word];
  session.edit({ ...content, altSettings: { ...altSettings, glossary } });
}
