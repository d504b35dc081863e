import { maskQuotes } from '../../alt/text/quotes.js';
import type { StyleRule } from '../rule.js';

const PLACEHOLDER =
  /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|XXX+|x{3,}|Lorem ipsum|Blindtext|Platzhalter(?:text)?|hier fehlt noch|folgt noch|noch (?:ein(?:zu)?fügen|klären|ergänzen|prüfen))(?![\p{L}\p{N}])|(?<!\p{L})(?:Text|Foto|Bild|Zitat|Zahlen|Link|Quelle) folgt(?=\s*(?:[.…!)\]]|$))|\?{3,}|\[(?:…|\.\.\.|Text|Name|Datum|Zahl|Ort|Quelle|Link|Zitat|Foto|Bild)\]/iu;

/**
 * The text still holds a note to oneself: TODO, XXX, ???, „folgt noch“, dummy text. While the post is
 * a draft, that is what drafts are for, and the rule only reminds.
 */
export const placeholderLeft: StyleRule = {
  id: 'placeholder-left',
  group: 'style',
  severity: 'warn',
  check: ({ prose, post }) =>
    prose.flatMap((passage) => {
      const match = PLACEHOLDER.exec(maskQuotes(passage.text));
      if (match === null) return [];
      const from = passage.at(match.index);
      const to = passage.after(match.index + match[0].length - 1);
      const severity = post.status === 'draft' ? ('hint' as const) : ('warn' as const);
      return [{ from, to, severity, params: { text: match[0] } }];
    }),
};
