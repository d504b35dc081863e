const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * A text as its blocks: what stands between empty lines, with code fences kept whole. Joining them by
 * one empty line gives the same text again, but for the number of empty lines between blocks.
 */
export function textBlocks(text: string): string[] {
  const blocks: string[] = [];
  let block: string[] = [];
  let fence: string | null = null;
  const close = () => {
    if (block.length > 0) blocks.push(block.join('\n'));
    block = [];
  };
  for (const line of text.split('\n')) {
    if (fence === null && line.trim() === '') {
      close();
      continue;
    }
    block.push(line);
    fence = fenceAfter(line, fence);
  }
  close();
  return blocks;
}

/** The opposite of `textBlocks`; `endsOpen` leaves out the final line break. */
export function joinBlocks(blocks: readonly string[], endsOpen: boolean): string {
  const text = blocks.join('\n\n');
  return endsOpen || text === '' ? text : `${text}\n`;
}

function fenceAfter(line: string, fence: string | null): string | null {
  const mark = FENCE.exec(line)?.[1];
  if (fence === null) return mark ?? null;
  const closes =
    mark !== undefined &&
    mark[0] === fence[0] &&
    mark.length >= fence.length &&
    line.trim() === mark;
  return closes ? null : fence;
}
