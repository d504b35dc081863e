import type { Block, Cell, PastedPicture } from './blocks.js';
import { writeRuns, type RunPlace } from './write-runs.js';

/** Writes a picture; what stands there instead may be empty. */
export type WritePicture = (picture: PastedPicture) => string;

interface Writing {
  readonly place: RunPlace;
  readonly picture: WritePicture;
}

/** Writes blocks as Markdown of the dialect, parted by blank lines. Footnotes' texts are left out. */
export function writeBlocks(
  blocks: readonly Block[],
  firstNote: number,
  picture: WritePicture,
): string {
  return written(blocks, { place: { inTable: false, firstNote }, picture });
}

/** Writes the texts of the footnotes among some blocks. */
export function writeNotes(
  blocks: readonly Block[],
  firstNote: number,
  picture: WritePicture,
): string {
  const writing = { place: { inTable: false, firstNote }, picture };
  return blocks
    .flatMap((block) => (block.kind === 'note' ? [noteText(block, writing)] : []))
    .join('\n');
}

function noteText(block: Block & { kind: 'note' }, writing: Writing): string {
  const text = indented(written(block.blocks, writing), 4);
  return `[^${Number(block.label) + writing.place.firstNote}]: ${text}`;
}

function written(blocks: readonly Block[], writing: Writing): string {
  const texts: string[] = [];
  let before: Block | null = null;
  for (const block of blocks) {
    const text = writeBlock(block, writing);
    if (text === '') continue;
    // Without something between them two lists would be read as one.
    if (isSameList(before, block)) texts.push('<!-- -->');
    texts.push(text);
    before = block;
  }
  return texts.join('\n\n');
}

function isSameList(a: Block | null, b: Block): boolean {
  return a?.kind === 'list' && b.kind === 'list' && a.ordered === b.ordered;
}

function writeBlock(block: Block, writing: Writing): string {
  switch (block.kind) {
    case 'paragraph':
      return writeRuns(block.runs, writing.place);
    case 'heading':
      return heading(block, writing);
    case 'list':
      return list(block, writing);
    case 'quote':
      return written(block.blocks, writing)
        .replace(/^(?=.)/gm, '> ')
        .replace(/^$/gm, '>');
    case 'code':
      return fenced(block.text);
    case 'table':
      return table(block.rows, writing);
    case 'picture':
      return writing.picture(block.picture);
    case 'note':
      return '';
    case 'rule':
      return '---';
    case 'more':
      return '<!--more-->';
  }
}

function heading(block: Block & { kind: 'heading' }, { place }: Writing): string {
  const text = writeRuns(block.runs, { ...place, inTable: false }).replace(/\s*\n/g, ' ');
  // A number or hash that ends a heading would be read as its closing mark.
  return text === '' ? '' : `${'#'.repeat(block.level)} ${text.replace(/(#+)$/, '\\$1')}`;
}

function list({ ordered, start, items }: Block & { kind: 'list' }, writing: Writing): string {
  const tight = items.every((blocks) => blocks.every(({ kind }, index) => isTight(kind, index)));
  const texts = items.map((blocks, index) => {
    const marker = ordered ? `${start + index}. ` : '- ';
    const text = tight
      ? blocks.map((block) => writeBlock(block, writing)).join('\n')
      : written(blocks, writing);
    return marker + indented(text, marker.length);
  });
  return texts.join(tight ? '\n' : '\n\n');
}

function isTight(kind: Block['kind'], index: number): boolean {
  return index === 0 ? kind === 'paragraph' : kind === 'list';
}

function indented(text: string, by: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`);
}

function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`{3,}/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

const RULERS = { left: ':---', center: ':---:', right: '---:' } as const;

function table(rows: readonly (readonly Cell[])[], { place }: Writing): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const words = (cells: readonly Cell[]) =>
    line(cells.map(({ runs }) => writeRuns(runs, { ...place, inTable: true })));
  const ruler = head.map((_, column) => {
    const align = body.map((row) => row[column]?.align ?? null).find((one) => one !== null);
    return align ? RULERS[align] : '---';
  });
  return [words(head), line(ruler), ...body.map(words)].join('\n');
}
