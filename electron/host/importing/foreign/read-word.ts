import { createHash } from 'node:crypto';
import mammoth from 'mammoth';
import type { ReviewNote } from '../../../../core/post/review-note.js';
import { beginningOf } from '../../../../core/typography/beginning.js';
import { IMPORT_LIMITS, sizeText } from '../import-limits.js';
import { ImportRefusal } from '../refusal.js';
import { zipSource } from '../zip-source.js';
import type { PartNote } from '../reader/part-note.js';
import { readPart, type ReaderJob, type ReadPart } from '../reader/protocol.js';
import { judgeText } from '../read-document.js';
import { readComments, scanDocument, type WordComment, type WordScan } from './scan-word.js';
import { toDialect, wordsIn } from './to-dialect.js';
import { wordParts, type WordParts } from './word-parts.js';

const DOCUMENT = 'word/document.xml';
const COMMENTS = 'word/comments.xml';

/** Styles by the names Word stores, which are English in every language, and those people see in German. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Titel'] => h1.title:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Zitat'] => blockquote > p:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Beschriftung'] => p.caption:fresh",
  "p[style-name='Figure'] => p.caption:fresh",
  "p[style-name='Illustration'] => p.caption:fresh",
];

/** Reads a Word file: its text in the dialect, its pictures, its comments as notes. Throws ImportRefusal. */
export async function readWord({ path, name }: ReaderJob): Promise<ReadPart> {
  const source = await zipSource(path, { ...IMPORT_LIMITS, zip: IMPORT_LIMITS.word });
  try {
    if (!source.paths.includes(DOCUMENT)) throw new ImportRefusal('word-broken');
    const parts = wordParts(source);
    const scan = scanDocument(String(await parts.read(DOCUMENT, 'utf-8')));
    const pictures = new Map<string, Uint8Array>();
    const { title, html } = titleOf(captioned(await htmlOf(parts, pictures)));
    const { body, notes } = toDialect(html, { addressOf: (src) => src, unconfirmed: true });
    const comments = parts.exists(COMMENTS)
      ? readComments(String(await parts.read(COMMENTS, 'utf-8')), scan)
      : [];
    const document = judgeText({
      path: name,
      data: title === '' ? {} : { title },
      body,
      notes: [...notes, ...scanNotes(scan)],
      reviewNotes: comments.flatMap((comment) => reviewNote(comment, body)),
    });
    return readPart({ documents: [document], pictures });
  } finally {
    await source.close();
  }
}

async function htmlOf(parts: WordParts, pictures: Map<string, Uint8Array>): Promise<string> {
  let total = 0;
  const options = {
    styleMap: STYLES,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(async (image) => {
      const bytes = await image.readAsBuffer();
      total += bytes.length;
      // The same file shown a thousand times would be unpacked a thousand times.
      if (total > IMPORT_LIMITS.wordPictures) {
        throw new ImportRefusal('word-pictures', { limit: sizeText(IMPORT_LIMITS.wordPictures) });
      }
      const type = /^image\/([a-z0-9]+)/.exec(image.contentType)?.[1] ?? 'bin';
      const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
      const src = `bild-${digest}.${type === 'jpeg' ? 'jpg' : type}`;
      pictures.set(src, new Uint8Array(bytes));
      return { src };
    }),
  };
  try {
    // mammoth takes opened parts in place of a file, which its types do not say.
    const input = { file: parts } as unknown as { path: string };
    return (await mammoth.convertToHtml(input, options)).value;
  } catch (cause) {
    throw cause instanceof ImportRefusal ? cause : new ImportRefusal('word-broken', {}, { cause });
  }
}

/** A picture alone in its paragraph with the caption below becomes one figure. */
function captioned(html: string): string {
  return html.replace(
    /<p>(<img\b[^>]*>)<\/p>\s*<p class="caption">([\s\S]*?)<\/p>/g,
    '<figure>$1<figcaption>$2</figcaption></figure>',
  );
}

/** The title is what is set as one, or a first heading that no other is equal to. */
function titleOf(html: string): { title: string; html: string } {
  const match = /^<h1( class="title")?>([\s\S]*?)<\/h1>/.exec(html);
  if (match === null) return { title: '', html };
  const rest = html.slice(match[0].length);
  if (match[1] === undefined && rest.includes('<h1>')) return { title: '', html };
  return { title: beginningOf(wordsIn(match[2] ?? ''), 500), html: rest };
}

function scanNotes({ changes, formulas, drawings }: WordScan): PartNote[] {
  const notes: PartNote[] = [];
  if (changes > 0) {
    notes.push({ outcome: 'changed', reason: 'word-changes', params: { count: changes } });
  }
  for (const [reason, count] of [
    ['lost-formulas', formulas],
    ['lost-drawings', drawings],
  ] as const) {
    if (count > 0) notes.push({ outcome: 'left-out', reason, params: { count } });
  }
  return notes;
}

/** A comment as a note, on its passage where the words stand in the text as they were marked. */
function reviewNote({ id, by, date, text, quote, before }: WordComment, body: string) {
  if (text === '') return [];
  const line = quote.split('\n').find((candidate) => candidate.trim() !== '') ?? '';
  const words = beginningOf(line.trim(), 500);
  const isFound = words !== '' && body.includes(words);
  const time = Date.parse(date);
  const note: ReviewNote = {
    id: `word-${id.replace(/[^a-z0-9]/gi, '').slice(0, 40) || '0'}`,
    by: beginningOf(by, 200),
    at: new Date(Number.isNaN(time) ? 0 : time).toISOString(),
    text: beginningOf(text, 10_000),
    anchor: isFound
      ? { kind: 'passage', quote: words, before: before.split('\n').at(-1) ?? '' }
      : { kind: 'post' },
    state: 'open',
    replies: [],
  };
  return [note];
}
