import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { SaxesParser } from 'saxes';
import { IMPORT_LIMITS, sizeText } from '../import-limits.js';
import type { ReaderProgress } from '../reader/protocol.js';
import { ImportRefusal } from '../refusal.js';

/** A post, page or attachment as a WordPress export file writes it; `fields` by element name. */
export interface WordpressItem {
  readonly fields: ReadonlyMap<string, string>;
  readonly terms: readonly {
    readonly domain: string;
    readonly slug: string;
    readonly name: string;
  }[];
  readonly meta: ReadonlyMap<string, string>;
}

/** Anything of the file that is read: an item, an author or a category. */
export type WordpressRecord =
  | ({ readonly kind: 'item' } & WordpressItem)
  | { readonly kind: 'wp:author'; readonly fields: ReadonlyMap<string, string> }
  | { readonly kind: 'wp:category'; readonly fields: ReadonlyMap<string, string> };

/** The records of an export file, one after the other, in bounded memory; `tell` is told the bytes read. Throws ImportRefusal. */
export async function* wordpressRecords(
  path: string,
  tell: (progress: ReaderProgress) => void = () => undefined,
): AsyncGenerator<WordpressRecord, void, undefined> {
  const limit = IMPORT_LIMITS.wordpress;
  const { size: total } = await stat(path);
  if (total > limit) {
    throw new ImportRefusal('file-too-large', { limit: sizeText(limit) });
  }
  const found: WordpressRecord[] = [];
  const reading = new Reading((record) => found.push(record));
  let done = 0;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    reading.write(decoded(decoder, chunk as Buffer));
    done += (chunk as Buffer).length;
    tell({ done, total });
    yield* found.splice(0);
  }
  reading.end();
  yield* found.splice(0);
}

function decoded(decoder: TextDecoder, chunk: Buffer): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch (cause) {
    throw new ImportRefusal('not-utf8', {}, { cause });
  }
}

type Open = {
  kind: WordpressRecord['kind'];
  fields: Map<string, string>;
  terms: { domain: string; slug: string; name: string }[];
  meta: Map<string, string>;
};

/** Takes a file piece by piece and gives every record as soon as it is closed. */
class Reading {
  private readonly parser = new SaxesParser();
  private readonly path: string[] = [];
  private open: Open | null = null;
  private text = '';
  private attributes: Readonly<Record<string, string>> = {};
  private metaKey = '';
  private lastEvent = 0;
  private isExport = false;

  constructor(private readonly found: (record: WordpressRecord) => void) {
    const { parser } = this;
    parser.on('doctype', () => {
      throw new ImportRefusal('xml-doctype');
    });
    parser.on('error', (cause) => {
      throw new ImportRefusal('xml-broken', { line: parser.line }, { cause });
    });
    parser.on('opentag', ({ name, attributes }) => this.begin(name, attributes));
    parser.on('text', (text) => this.add(text));
    parser.on('cdata', (text) => this.add(text));
    parser.on('closetag', ({ name }) => this.finish(name));
  }

  write(text: string): void {
    this.parser.write(text);
    // What the parser still holds back is one long text, comment or tag.
    if (this.parser.position - this.lastEvent > IMPORT_LIMITS.xmlText) this.refuseText();
  }

  end(): void {
    this.parser.close();
    if (!this.isExport) throw new ImportRefusal('wordpress-none');
  }

  private begin(name: string, attributes: Readonly<Record<string, string>>): void {
    this.lastEvent = this.parser.position;
    this.path.push(name);
    if (this.path.length > IMPORT_LIMITS.xmlDepth) {
      throw new ImportRefusal('xml-depth', { limit: IMPORT_LIMITS.xmlDepth });
    }
    if (name === 'wp:wxr_version') this.isExport = true;
    if (this.path.length === 3 && isKind(name)) {
      this.open = { kind: name, fields: new Map(), terms: [], meta: new Map() };
    }
    this.text = '';
    this.attributes = attributes;
  }

  private add(text: string): void {
    this.lastEvent = this.parser.position;
    this.text += text;
    if (this.text.length > IMPORT_LIMITS.xmlText) this.refuseText();
  }

  private refuseText(): never {
    throw new ImportRefusal('xml-text', { limit: sizeText(IMPORT_LIMITS.xmlText) });
  }

  private finish(name: string): void {
    this.lastEvent = this.parser.position;
    const depth = this.path.length;
    this.path.pop();
    const { open, text } = this;
    if (open === null) return;
    if (depth === 3) {
      this.open = null;
      const { kind, fields, terms, meta } = open;
      this.found(kind === 'item' ? { kind, fields, terms, meta } : { kind, fields });
    } else if (depth === 4 && name === 'category') {
      const { domain = '', nicename = '' } = this.attributes;
      open.terms.push({ domain, slug: nicename, name: text });
    } else if (depth === 4) open.fields.set(name, text);
    else if (name === 'wp:meta_key') this.metaKey = text;
    else if (name === 'wp:meta_value' && KEPT.has(this.metaKey)) open.meta.set(this.metaKey, text);
    this.text = '';
  }
}

const KEPT = new Set(['_thumbnail_id', '_wp_attachment_image_alt', 'footnotes']);

function isKind(name: string): name is WordpressRecord['kind'] {
  return name === 'item' || name === 'wp:author' || name === 'wp:category';
}
