import { Document, Scalar, visit } from 'yaml';
import type { PlainDocument } from '../../../core/export/planned-file.js';
import { joinFrontMatter } from '../../../core/export/split-front-matter.js';

/** A planned document as text: YAML alone, or as front matter above `body`. Long lines are not folded. */
export function yamlText(document: PlainDocument, body: string | null): string {
  const yaml = new Document(document);
  // As a block of lines, white space alone would be taken for the block's indentation.
  visit(yaml, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && /^\s+$/.test(node.value)) {
        node.type = Scalar.QUOTE_DOUBLE;
      }
    },
  });
  const text = yaml.toString({ lineWidth: 0 });
  return body === null ? text : joinFrontMatter(text, body);
}
