import { stringify } from 'yaml';
import type { PlainDocument } from '../../../core/export/planned-file.js';
import { joinFrontMatter } from '../../../core/export/split-front-matter.js';

/** A planned document as text: YAML alone, or as front matter above `body`. Long lines are not folded. */
export function yamlText(document: PlainDocument, body: string | null): string {
  const yaml = stringify(document, { lineWidth: 0 });
  return body === null ? yaml : joinFrontMatter(yaml, body);
}
