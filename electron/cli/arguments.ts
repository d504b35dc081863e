import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.js';

/** How a command's options are written; `many` may be repeated. */
export type OptionShapes = Readonly<Record<string, 'flag' | 'value' | 'many'>>;

/** The arguments of one command, checked against its options. */
export interface Arguments {
  readonly positionals: readonly string[];
  flag(name: string): boolean;
  /** The option's value; undefined when it was not given. */
  value(name: string): string | undefined;
  many(name: string): readonly string[];
  /** The option's value, or a usage error that names the option. */
  require(name: string): string;
}

/** Options that every command has. */
const EVERYWHERE: OptionShapes = { lang: 'value', help: 'flag' };

/** Reads what stands behind a command's name. UsageError names the first thing that does not fit. */
export function readArguments(
  argv: readonly string[],
  command: string,
  own: OptionShapes,
): Arguments {
  const shapes: OptionShapes = { ...own, ...EVERYWHERE };
  const options = Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => [
      name,
      { type: shape === 'flag' ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
  );
  const parsed = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of parsed.tokens) {
    if (token.kind === 'option') checkOption(token, shapes, command);
  }
  const given = parsed.values as Readonly<Record<string, (string | boolean)[] | undefined>>;
  for (const [name, shape] of Object.entries(shapes)) {
    const isTwice = shape !== 'many' && (given[name]?.length ?? 0) > 1;
    if (isTwice) throw new UsageError('optionTwice', { option: `--${name}` });
  }
  const many = (name: string) => (given[name] ?? []).map(String);
  return {
    positionals: parsed.positionals,
    flag: (name) => given[name] !== undefined,
    value: (name) => many(name)[0],
    many,
    require(name) {
      const value = many(name)[0];
      if (value === undefined) {
        throw new UsageError('optionMissing', { option: `--${name}`, command });
      }
      return value;
    },
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function checkOption(token: OptionToken, shapes: OptionShapes, command: string): void {
  const option = token.rawName;
  const shape = Object.hasOwn(shapes, token.name) ? shapes[token.name] : undefined;
  if (shape === undefined || !option.startsWith('--')) {
    const options = Object.keys(shapes).map((name) => `--${name}`);
    throw new UsageError('unknownOption', { option, command, options: options.join(', ') });
  }
  if (shape === 'flag') {
    if (token.value !== undefined) throw new UsageError('optionTakesNoValue', { option });
    return;
  }
  // `--out --json` means that the value was forgotten, not that a file is called "--json".
  const isForgotten = token.value?.startsWith('-') === true && token.inlineValue !== true;
  if (token.value === undefined || token.value === '' || isForgotten) {
    throw new UsageError('optionNeedsValue', { option });
  }
}

/** Checks the number of arguments. UsageError names what is missing or too much. */
export function requirePositionals(
  positionals: readonly string[],
  names: readonly string[],
  command: string,
): void {
  const missing = names[positionals.length];
  if (missing !== undefined || positionals.includes('')) {
    throw new UsageError('argumentMissing', { argument: missing ?? names[0] ?? '', command });
  }
  const extra = names.at(-1)?.endsWith('…') === true ? undefined : positionals[names.length];
  if (extra !== undefined) throw new UsageError('argumentExtra', { argument: extra, command });
}

/** An option's value out of a few possible ones, or null when it was not given. */
export function oneOf<Value extends string>(
  args: Arguments,
  name: string,
  possible: readonly Value[],
): Value | null {
  const value = args.value(name);
  if (value === undefined) return null;
  const known = possible.find((item) => item === value);
  if (known !== undefined) return known;
  throw new UsageError('optionInvalid', {
    option: `--${name}`,
    value,
    possible: possible.join(', '),
  });
}

/** An option's value as a whole number within bounds, or null when it was not given. */
export function wholeNumber(
  args: Arguments,
  name: string,
  bounds: { readonly min: number; readonly max: number },
): number | null {
  const value = args.value(name);
  if (value === undefined) return null;
  const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
  if (number >= bounds.min && number <= bounds.max) return number;
  throw new UsageError('optionInvalid', {
    option: `--${name}`,
    value,
    possible: `${bounds.min}–${bounds.max}`,
  });
}
