import type { DraftContent } from '../../../core/contract/drafts.js';
import { yamlText } from '../exporting/yaml-text.js';

/** A text from the screen as Markdown with front matter, as the import reads it back. Pictures keep their `asset:` address. */
export function draftText(content: DraftContent): string {
  const { title, slug, status, language, tags, authors, byline } = content;
  const { introduction, excerpt, notes } = content;
  const head = {
    title,
    slug,
    status,
    language,
    tags,
    authors,
    byline,
    introduction,
    excerpt,
    notes,
  };
  return yamlText({ ...head, categories: content.categories }, content.body);
}
