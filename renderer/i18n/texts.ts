import type { Language } from '../../core/post/post.js';

/** A feature's texts: keys to sentences, nested as its owner likes. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

/** Texts by language and feature. */
export type Texts = Record<Language, Record<string, TextTree>>;

const FILES: Record<Language, Record<string, TextTree>> = {
  de: import.meta.glob<TextTree>('./de/*.json', { eager: true, import: 'default' }),
  en: import.meta.glob<TextTree>('./en/*.json', { eager: true, import: 'default' }),
};

/** Every feature's texts; the file's name is the feature's and its namespace. */
export function loadTexts(): Texts {
  return { de: byFeature(FILES.de), en: byFeature(FILES.en) };
}

/** Every key of a tree as one dotted path. */
export function textKeys(tree: TextTree, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : textKeys(value, `${prefix}${key}.`),
  );
}

function byFeature(files: Record<string, TextTree>): Record<string, TextTree> {
  return Object.fromEntries(
    Object.entries(files).map(([path, texts]) => [path.replace(/^.*\/|\.json$/g, ''), texts]),
  );
}
