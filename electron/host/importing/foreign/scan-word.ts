import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { ImportRefusal } from '../refusal.js';

/** A comment of a Word file; `quote` is the marked text, `before` the words in front of it. */
export interface WordComment {
  readonly id: string;
  readonly by: string;
  readonly date: string;
  readonly text: string;
  readonly quote: string;
  readonly before: string;
}

/** What mammoth does not tell of a document: counts of what is lost, and where comments stand. */
export interface WordScan {
  readonly changes: number;
  readonly formulas: number;
  readonly drawings: number;
  readonly marked: ReadonlyMap<string, { readonly quote: string; readonly before: string }>;
}

/** Deeper than any text; mammoth recurses. */
const DEEPEST = 200;

/** Counts tracked changes, formulas and drawings of `word/document.xml`, and finds what comments are about. */
export function scanDocument(xml: string): WordScan {
  const counts = { changes: 0, formulas: 0, drawings: 0 };
  const starts = new Map<string, number>();
  const marked = new Map<string, { quote: string; before: string }>();
  let words = '';
  walk(xml, {
    open({ name, attributes }) {
      const id = attributes['w:id'] ?? '';
      if (name === 'w:ins' || name === 'w:del' || name === 'w:moveTo') counts.changes += 1;
      else if (name === 'm:oMath') counts.formulas += 1;
      else if (/^(?:c:chart|dgm:relIds|wps:txbx|w:object)$/.test(name)) counts.drawings += 1;
      else if (name === 'w:commentRangeStart') starts.set(id, words.length);
      else if (name === 'w:commentRangeEnd') {
        const start = starts.get(id) ?? words.length;
        marked.set(id, { quote: words.slice(start), before: words.slice(0, start).slice(-60) });
      }
    },
    text(text, within) {
      if (within === 'w:t') words += text;
    },
    close(name) {
      if (name === 'w:p') words += '\n';
    },
  });
  return { ...counts, marked };
}

/** The comments of `word/comments.xml`, with the passages a scan found for them. */
export function readComments(xml: string, { marked }: WordScan): WordComment[] {
  const comments: WordComment[] = [];
  let open: { id: string; by: string; date: string } | null = null;
  let text = '';
  walk(xml, {
    open({ name, attributes }) {
      if (name !== 'w:comment') return;
      const { 'w:id': id = '', 'w:author': by = '', 'w:date': date = '' } = attributes;
      open = { id, by, date };
      text = '';
    },
    text(words, within) {
      if (within === 'w:t') text += words;
    },
    close(name) {
      if (name === 'w:p') text += '\n';
      if (name !== 'w:comment' || open === null) return;
      const place = marked.get(open.id) ?? { quote: '', before: '' };
      comments.push({ ...open, ...place, text: text.trim() });
      open = null;
    },
  });
  return comments;
}

interface Visitor {
  open(tag: SaxesTagPlain): void;
  text(text: string, within: string): void;
  close(name: string): void;
}

function walk(xml: string, visitor: Visitor): void {
  const parser = new SaxesParser();
  const path: string[] = [];
  parser.on('doctype', () => {
    throw new ImportRefusal('xml-doctype');
  });
  parser.on('error', (cause) => {
    throw new ImportRefusal('word-broken', {}, { cause });
  });
  parser.on('opentag', (tag) => {
    path.push(tag.name);
    if (path.length > DEEPEST) throw new ImportRefusal('xml-depth', { limit: DEEPEST });
    visitor.open(tag);
  });
  parser.on('text', (text) => visitor.text(text, path.at(-1) ?? ''));
  parser.on('closetag', ({ name }) => {
    path.pop();
    visitor.close(name);
  });
  parser.write(xml).close();
}
