import type { BlogProfile } from '../post/blog-profile.js';

/** A cleaned style sheet, and how much of it was taken out. */
export interface CleanCss {
  readonly css: string;
  /** `@import` rules, and addresses that are no data of the sheet itself. */
  readonly imports: number;
  readonly addresses: number;
}

/** Stands where an address was: it loads nothing. */
const NOTHING = 'url("data:,")';
/** Addresses that bring their bytes along and can hold no script. */
const HARMLESS =
  /^data:(?:image\/(?:png|jpeg|gif|webp|avif)|font\/\w+|application\/(?:x-)?font-\w+)[;,]/i;
/** Functions whose strings are addresses. */
const LOADING = new Set(['src', 'image', 'image-set', '-webkit-image-set', 'cross-fade']);
/** At-rules that load a file or would change how the rest is read. */
const FORBIDDEN_RULES = new Set(['import', 'charset', 'namespace']);

/**
 * Takes out of a style sheet whatever could load something: `@import`, every address that is not a
 * picture or font as data, and old ways to run a script. Escapes (`\\75rl(`) are read as browsers do.
 * What is left can neither end the element it stands in nor open a comment there.
 */
export function cleanCss(text: string): CleanCss {
  const cleaner = new CssCleaner(text);
  return { css: cleaner.run(), imports: cleaner.imports, addresses: cleaner.addresses };
}

/** The blog's own style sheets in one, cleaned; empty when there are none. */
export function ownCss(profile: Pick<BlogProfile, 'css'>): string {
  return profile.css.map(({ text }) => cleanCss(text).css).join('\n');
}

const NAME = /(?:[-\w\u0080-\uffff]|\\[0-9a-f]{1,6}[ \t\r\n\f]?|\\[^\n\r\f0-9a-f])+/iy;
const STRING = /"(?:[^"\\\n\r\f]|\\[\s\S])*"?|'(?:[^'\\\n\r\f]|\\[\s\S])*'?/y;

class CssCleaner {
  imports = 0;
  addresses = 0;
  #at = 0;
  #out = '';
  /** Open brackets; true where strings inside are addresses. */
  readonly #loading: boolean[] = [];

  private readonly text: string;

  constructor(text: string) {
    // As browsers do before they read a style sheet; what comes later must not change how it is read.
    this.text = text.replace(/\r\n?|\f/g, '\n').replaceAll('\u0000', '\ufffd');
  }

  run(): string {
    while (this.#at < this.text.length) this.#step();
    return this.#out.replaceAll('<', '\\3c ');
  }

  #step(): void {
    const sign = this.text[this.#at] ?? '';
    if (this.text.startsWith('/*', this.#at)) this.#comment();
    else if (sign === '"' || sign === "'") this.#string();
    else if (sign === '@') this.#rule();
    else if (/[-\w\\\u0080-\uffff]/.test(sign)) this.#name();
    else {
      if (sign === '(') this.#loading.push(this.#loading.at(-1) ?? false);
      if (sign === ')') this.#loading.pop();
      this.#out += sign;
      this.#at += 1;
    }
  }

  #comment(): void {
    const end = this.text.indexOf('*/', this.#at + 2);
    this.#at = end === -1 ? this.text.length : end + 2;
    this.#out += ' ';
  }

  #string(): void {
    const written = this.#take(STRING);
    const isAddress = this.#loading.at(-1) === true;
    if (!isAddress || isHarmless(unescapeCss(written.slice(1, -1)))) this.#out += written;
    else this.#drop('"data:,"');
  }

  #rule(): void {
    this.#at += 1;
    const name = this.#take(NAME);
    if (!FORBIDDEN_RULES.has(unescapeCss(name).toLowerCase())) {
      this.#out += `@${name}`;
      return;
    }
    this.imports += 1;
    this.#skipRule();
  }

  /** Passes over a rule without a block: up to its semicolon, strings and brackets read whole. */
  #skipRule(): void {
    for (let depth = 0; this.#at < this.text.length;) {
      const sign = this.text[this.#at] ?? '';
      if (sign === '"' || sign === "'") this.#take(STRING);
      else {
        if (sign === '(') depth += 1;
        if (sign === ')') depth -= 1;
        if (sign === '}') return;
        this.#at += 1;
        if (sign === ';' && depth <= 0) return;
      }
    }
  }

  #name(): void {
    const written = this.#take(NAME);
    if (written === '') {
      this.#at += 1;
      return;
    }
    const name = unescapeCss(written).toLowerCase();
    if (this.text[this.#at] !== '(') {
      this.#out += /^(?:behavior|-moz-binding)$/.test(name) ? 'x-removed' : written;
      return;
    }
    if (name === 'url' || name === 'url-prefix') this.#url();
    else if (name === 'expression') this.#out += 'x-removed';
    else {
      this.#at += 1;
      this.#loading.push(LOADING.has(name));
      this.#out += `${written}(`;
    }
  }

  #url(): void {
    this.#at += 1;
    const rest =
      /[ \t\r\n\f]*("(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|(?:[^)\\"']|\\[\s\S])*)[^)]*\)?/y;
    rest.lastIndex = this.#at;
    const match = rest.exec(this.text);
    this.#at += match?.[0].length ?? 0;
    const address = unescapeCss((match?.[1] ?? '').replace(/^["']|["']$/g, '')).trim();
    if (isHarmless(address) && /^[\w:/;,+=.%&-]*$/.test(address)) this.#out += `url("${address}")`;
    else if (/^#[\w-]+$/.test(address)) this.#out += `url("${address}")`;
    else this.#drop(NOTHING);
  }

  #drop(instead: string): void {
    this.addresses += 1;
    this.#out += instead;
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }
}

function isHarmless(address: string): boolean {
  return HARMLESS.test(address.trim()) || /^data:,?$/.test(address.trim());
}

function unescapeCss(text: string): string {
  return text.replace(
    /\\(?:([0-9a-f]{1,6})[ \t\r\n\f]?|(\r\n|[\s\S]))/gi,
    (_whole, hex?: string, sign?: string) => {
      if (hex === undefined) return /[\r\n\f]/.test(sign ?? '') ? '' : (sign ?? '');
      const code = Number.parseInt(hex, 16);
      return code === 0 || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
    },
  );
}
