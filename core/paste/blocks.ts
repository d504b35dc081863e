/** How a run of words is set. */
export interface Marks {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly strike: boolean;
  readonly code: boolean;
  /** Whether it is raised or lowered. */
  readonly side: 'sup' | 'sub' | null;
  /** The address of the link it belongs to, or null. */
  readonly href: string | null;
}

/** Words with their marks; `note` is a footnote's mark and has no words; `\n` in the text is a line break. */
export interface Run extends Marks {
  readonly text: string;
  readonly note: string | null;
}

/** A picture of the document. `src` is as written there; `href` the link around it. */
export interface PastedPicture {
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
  readonly align: 'none' | 'left' | 'right' | 'center' | 'wide';
  readonly href: string | null;
}

/** One cell of a table. */
export interface Cell {
  readonly runs: readonly Run[];
  readonly align: 'left' | 'center' | 'right' | null;
}

/** A document as the dialect can say it. */
export type Block =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'picture'; readonly picture: PastedPicture }
  | { readonly kind: 'note'; readonly label: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'rule' }
  | { readonly kind: 'more' };

/** No marks at all. */
export const PLAIN: Marks = {
  strong: false,
  emphasis: false,
  strike: false,
  code: false,
  side: null,
  href: null,
};

/** The words of runs without marks. */
export function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
