import { parse, YAMLParseError } from 'yaml';
import { BlogpultError, type ErrorCode } from '../../../core/contract/error-codes.js';
import { inlineForeignImages } from '../../../core/export/image-targets.js';
import {
  readFrontMatter,
  type DocumentNote,
  type FrontMatter,
} from '../../../core/export/read-front-matter.js';
import { readPreset } from '../../../core/export/presets/read-preset.js';
import { splitFrontMatter } from '../../../core/export/split-front-matter.js';
import type { ImportReason } from '../../../core/messages/import-notes.js';
import type { ReviewNote } from '../../../core/post/review-note.js';
import { plainText } from '../../../core/markdown/plain-text.js';
import { decodeText } from './decode-text.js';
import { ImportRefusal } from './refusal.js';
import type { ForeignDocument, ForeignNote } from './foreign/foreign-document.js';

/** A Markdown document as far as it could be understood. */
export interface ReadDocument {
  readonly path: string;
  readonly fields: FrontMatter;
  readonly body: string;
  readonly notes: readonly (DocumentNote | ForeignNote)[];
  /** Remarks that came with it. */
  readonly reviewNotes?: readonly ReviewNote[];
}

/** Reads one Markdown document. Throws ImportRefusal when the whole of it is unusable. */
export function readDocument(path: string, bytes: Buffer): ReadDocument {
  const { yaml, body: text } = splitFrontMatter(decodeText(bytes));
  const written = { data: yaml === null ? {} : parseYaml(yaml, 1), body: text };
  const { data, body } = readPreset(written.data, written.body) ?? written;
  const { fields, notes } = readFrontMatter(data);
  requireReadable(body);
  if (fields.introduction !== undefined) requireReadable(fields.introduction);
  // A document of our own has an id; its text is taken as it stands, character by character.
  if (fields.id !== undefined) return { path, fields, body, notes };
  const { text: inlinedText, count } = inlineForeignImages(body);
  const inlined = { reason: 'picture-inlined' as const, params: { count } };
  return { path, fields, body: inlinedText, notes: count === 0 ? notes : [...notes, inlined] };
}

/** A text that a reader of foreign files found, judged like any other. Throws ImportRefusal. */
export function foreignDocument(found: ForeignDocument): ReadDocument {
  const { path, body, reviewNotes } = found;
  const { fields, notes } = readFrontMatter(found.data);
  requireReadable(body);
  return { path, fields, body, notes: [...notes, ...found.notes], reviewNotes };
}

/** YAML as a plain record; an empty document is an empty record. `linesBefore` it are counted in a refusal. */
export function parseYaml(yaml: string, linesBefore = 0): Record<string, unknown> {
  try {
    const data: unknown = parse(yaml, { logLevel: 'error', maxAliasCount: 100 });
    if (data === null || data === undefined) return {};
    if (typeof data === 'object' && !Array.isArray(data)) return data as Record<string, unknown>;
  } catch (cause) {
    const line = cause instanceof YAMLParseError ? (cause.linePos?.[0].line ?? 1) : 1;
    throw new ImportRefusal('front-matter-broken', { line: line + linesBefore }, { cause });
  }
  throw new ImportRefusal('front-matter-broken', { line: 1 + linesBefore });
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
