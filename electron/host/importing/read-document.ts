import { basename, dirname } from 'node:path/posix';
import { BlogpultError, type ErrorCode } from '../../../core/contract/error-codes.js';
import {
  findImageTargets,
  inlineForeignImages,
  type ImageTarget,
} from '../../../core/export/image-targets.js';
import { readFrontMatter, type FrontMatter } from '../../../core/export/read-front-matter.js';
import { readPreset } from '../../../core/export/presets/read-preset.js';
import type { ImportReason } from '../../../core/messages/import-notes.js';
import { RecordId } from '../../../core/post/post.js';
import type { ReviewNote } from '../../../core/post/review-note.js';
import { plainText } from '../../../core/markdown/plain-text.js';
import { beginningOf } from '../../../core/typography/beginning.js';
import { decodeText } from './decode-text.js';
import type { FoundText } from './found-text.js';
import type { PartNote } from './reader/part-note.js';
import { ImportRefusal } from './refusal.js';
import { siteDocument, splitDocument } from './site-document.js';
import type { SiteFiles } from './site-files.js';

/** A text that was read and judged: it can be shown, and where its pictures stand is known. */
export interface ReadDocument {
  readonly path: string;
  readonly fields: FrontMatter;
  readonly title: string;
  readonly body: string;
  /** The pictures of the two texts, by the addresses that stand there. */
  readonly pictures: {
    readonly introduction: readonly ImageTarget[];
    readonly body: readonly ImageTarget[];
  };
  readonly notes: readonly PartNote[];
  /** Remarks that came with it. */
  readonly reviewNotes: readonly ReviewNote[];
}

/** Reads one Markdown document of ours, or of anybody who keeps texts among such `files`. Throws ImportRefusal when the whole of it is unusable. */
export function readDocument(path: string, bytes: Buffer, files: SiteFiles): ReadDocument {
  const { data, body } = splitDocument(decodeText(bytes));
  requireReadable(body);
  const own = readPreset(data, body);
  return judgeMarkdown(own === null ? siteDocument(path, { data, body }, files) : { path, ...own });
}

/** Judges a Markdown text; one without an id of ours may write pictures in other ways. Throws ImportRefusal. */
function judgeMarkdown(found: FoundText): ReadDocument {
  // A document of our own has an id; its text is taken as it stands, character by character.
  if (RecordId.safeParse(found.data['id']).success) return judgeText(found);
  requireReadable(found.body);
  const { text, count } = inlineForeignImages(found.body);
  const inlined = { outcome: 'changed', reason: 'picture-inlined', params: { count } } as const;
  const notes = found.notes ?? [];
  return judgeText({ ...found, body: text, notes: count === 0 ? notes : [...notes, inlined] });
}

/** Judges a text in the dialect. Throws ImportRefusal when it cannot be shown. */
export function judgeText({ path, data, body: text, ...more }: FoundText): ReadDocument {
  const { fields, notes } = readFrontMatter(data);
  requireReadable(text);
  if (fields.introduction !== undefined) requireReadable(fields.introduction);
  const { title, body, note } = titleAndBody(path, fields.title, text);
  return {
    path,
    fields,
    title,
    body,
    pictures: {
      introduction: findImageTargets(fields.introduction ?? ''),
      // Parsing is the slow part, and most texts have none.
      body: body.includes('![') ? findImageTargets(body) : [],
    },
    notes: [
      ...notes.map((said) => ({ outcome: 'left-out' as const, ...said })),
      ...(more.notes ?? []),
      ...(note === null ? [] : [note]),
    ],
    reviewNotes: more.reviewNotes ?? [],
  };
}

const FIRST_HEADING = /^\s*#[ \t]+(.+?)(?:[ \t]+#+)?[ \t]*(?:\n+|$)/;

function titleAndBody(
  path: string,
  given: string | undefined,
  body: string,
): { title: string; body: string; note: PartNote | null } {
  if (given !== undefined) return { title: given, body, note: null };
  const heading = FIRST_HEADING.exec(body);
  if (heading !== null) {
    const title = beginningOf(plainText(heading[1] ?? '').trim(), 500);
    const note = { outcome: 'changed', reason: 'title-from-heading', params: { title } } as const;
    return { title, body: body.slice(heading[0].length), note };
  }
  const name = basename(path).replace(/\.[^.]+$/, '');
  const title = (name === 'index' ? basename(dirname(path)) : name).replace(/[-_]+/g, ' ');
  return {
    title,
    body,
    note: { outcome: 'changed', reason: 'title-from-file', params: { title } },
  };
}

const REFUSALS: Partial<Record<ErrorCode, ImportReason>> = {
  TEXT_TOO_LONG: 'text-too-long',
  TEXT_TOO_NESTED: 'text-too-nested',
  PARAGRAPH_TOO_LONG: 'paragraph-too-long',
};

/** Refuses a text that no page could show, before anything else parses it. */
function requireReadable(markdown: string): void {
  try {
    plainText(markdown);
  } catch (cause) {
    const reason = cause instanceof BlogpultError ? REFUSALS[cause.code] : undefined;
    if (!(cause instanceof BlogpultError) || reason === undefined) throw cause;
    throw new ImportRefusal(reason, cause.detail, { cause });
  }
}
