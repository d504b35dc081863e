type Table = Record<string, unknown>;

/** A line that is not TOML as front matter uses it. `line` counts from 1. */
export class TomlError extends Error {
  constructor(readonly line: number) {
    super(`line ${line} is not TOML`);
    this.name = 'TomlError';
  }
}

/**
 * Reads TOML as front matter is written in it: pairs, tables, arrays of tables, texts, numbers, truth
 * values, dates (as texts), arrays and inline tables. Throws TomlError.
 */
export function readToml(source: string): Table {
  return new TomlReader(source).read();
}

const BARE = /[A-Za-z0-9_-]+/y;
const BLANK = /[ \t]*/y;
const SPACE = /(?:[ \t\n]|#[^\n]*)*/y;
const PLAIN = /[^\s,\]}#]+(?: \d{2}:[^\s,\]}#]+)?/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };
/** Deeper than any front matter; the reader recurses. */
const DEEPEST = 20;

class TomlReader {
  private at = 0;
  // A key may be called anything, `__proto__` too.
  private readonly root = Object.create(null) as Table;

  constructor(private readonly text: string) {}

  read(): Table {
    let table = this.root;
    for (this.match(SPACE); this.at < this.text.length; this.match(SPACE)) {
      if (this.text[this.at] === '[') table = this.header();
      else this.pair(table, 0);
      this.match(BLANK);
      if (this.at < this.text.length && !/[\n#]/.test(this.text[this.at] ?? '')) this.fail();
    }
    return this.root;
  }

  private header(): Table {
    const isList = this.text.startsWith('[[', this.at);
    this.at += isList ? 2 : 1;
    const keys = this.keys();
    this.expect(isList ? ']]' : ']');
    const last = keys.pop() ?? '';
    const parent = this.below(this.root, keys);
    if (!isList) return this.below(parent, [last]);
    const made = Object.create(null) as Table;
    const list = parent[last];
    if (Array.isArray(list)) list.push(made);
    else parent[last] = [made];
    return made;
  }

  private pair(table: Table, depth: number): void {
    const keys = this.keys();
    const last = keys.pop() ?? '';
    this.expect('=');
    this.match(BLANK);
    this.below(table, keys)[last] = this.value(depth);
  }

  private keys(): string[] {
    const keys: string[] = [];
    do {
      this.match(BLANK);
      const sign = this.text[this.at];
      keys.push(sign === '"' || sign === "'" ? this.line(sign) : this.match(BARE) || this.fail());
      this.match(BLANK);
    } while (this.take('.'));
    return keys;
  }

  private below(table: Table, keys: readonly string[]): Table {
    let here = table;
    for (const key of keys) {
      const found = here[key] ?? (here[key] = Object.create(null) as Table);
      const next: unknown = Array.isArray(found) ? found.at(-1) : found;
      if (typeof next !== 'object' || next === null) this.fail();
      here = next as Table;
    }
    return here;
  }

  private value(depth: number): unknown {
    if (depth > DEEPEST) this.fail();
    for (const sign of ['"""', "'''"])
      if (this.text.startsWith(sign, this.at)) return this.block(sign);
    const sign = this.text[this.at] ?? '';
    if (sign === '"' || sign === "'") return this.line(sign);
    if (sign === '[') return this.list(depth);
    if (sign === '{') return this.inline(depth);
    return plain(this.match(PLAIN) || this.fail());
  }

  private list(depth: number): unknown[] {
    const items: unknown[] = [];
    this.at += 1;
    for (this.match(SPACE); !this.take(']'); this.match(SPACE)) {
      items.push(this.value(depth + 1));
      this.match(SPACE);
      if (!this.take(',') && this.text[this.at] !== ']') this.fail();
    }
    return items;
  }

  private inline(depth: number): Table {
    const table = Object.create(null) as Table;
    this.at += 1;
    for (this.match(SPACE); !this.take('}'); this.match(SPACE)) {
      this.pair(table, depth + 1);
      this.match(SPACE);
      if (!this.take(',') && this.text[this.at] !== '}') this.fail();
    }
    return table;
  }

  private line(sign: string): string {
    const pattern = sign === '"' ? /"((?:[^"\\\n]|\\.)*)"/y : /'([^'\n]*)'/y;
    const found = this.match(pattern);
    if (found === '') this.fail();
    return sign === '"' ? unescaped(found.slice(1, -1)) : found.slice(1, -1);
  }

  private block(sign: string): string {
    const start = this.at + 3;
    const end = this.text.indexOf(sign, start);
    if (end < 0) this.fail();
    this.at = end + 3;
    const text = this.text.slice(start, end).replace(/^\n/, '');
    return sign === '"""' ? unescaped(text.replace(/\\\n\s*/g, '')) : text;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private take(sign: string): boolean {
    const isHere = this.text.startsWith(sign, this.at);
    if (isHere) this.at += sign.length;
    return isHere;
  }

  private expect(sign: string): void {
    if (!this.take(sign)) this.fail();
  }

  private fail(): never {
    throw new TomlError(this.text.slice(0, this.at).split('\n').length);
  }
}

/** A number or truth value; dates and whatever else stands there stay texts. */
function plain(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^[+-]?\d[\d_]*(?:\.\d+)?$/.test(text) ? Number(text.replaceAll('_', '')) : text;
}

function unescaped(text: string): string {
  return text.replace(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([^]))/g,
    (_all, short, long, sign) => {
      const code = Number.parseInt(String(short ?? long ?? ''), 16);
      if (Number.isNaN(code)) return ESCAPES[String(sign)] ?? String(sign);
      return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
    },
  );
}
