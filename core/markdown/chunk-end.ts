const FENCE = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/;
const BLANK = /^[ \t]*$/;
const LIST_MARK = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
/** A line that may begin a link's definition, whose name and title could reach over blank lines. */
const DEFINITION = /^ {0,3}\[(?!\^[^\]\n]{1,100}\]:)/;
const SAFE_DEFINITION =
  /^ {0,3}\[(?:\\.|[^[\]\\])*\](?!:)|^ {0,3}\[(?:\\.|[^[\]\\])*\]:[ \t]*[^\s"'(<]+[ \t]*$/;
const COMMENT = '<!--';

interface Scan {
  readonly source: string;
  readonly from: number;
  /** The signs that opened the code we are in. */
  fence: string | null;
  afterBlank: boolean;
  hasList: boolean;
}

/**
 * Where the piece of a Markdown text that begins at `from` ends: the start of the next line that
 * certainly opens a block of its own, or the end of the text. Both are UTF-16 offsets, and `from` is
 * 0 or such an end. Where it is not certain the piece goes on: a piece may hold several blocks, but
 * no block ever stands in two, so that pieces can be parsed one by one.
 */
export function chunkEnd(source: string, from: number): number {
  const scan: Scan = { source, from, fence: null, afterBlank: false, hasList: false };
  for (let at = from; at < source.length;) {
    const newline = source.indexOf('\n', at);
    const next = newline === -1 ? source.length : newline + 1;
    const step = takeLine(scan, source.slice(at, newline === -1 ? next : newline), at);
    if (step === 'boundary') return at;
    if (step === 'uncertain') return source.length;
    at = typeof step === 'number' ? step : next;
  }
  return source.length;
}

/** Reads one line; a number is the offset to go on at. */
function takeLine(
  scan: Scan,
  line: string,
  at: number,
): 'boundary' | 'uncertain' | 'inside' | number {
  if (scan.fence !== null) {
    return takeCodeLine(scan, line, scan.fence);
  }
  if (BLANK.test(line)) {
    scan.afterBlank = true;
    return 'inside';
  }
  const isMark = LIST_MARK.test(line);
  if (scan.afterBlank && at > scan.from && !/^[ \t]/.test(line) && !(isMark && scan.hasList)) {
    return 'boundary';
  }
  const isFirst = scan.afterBlank || at === scan.from;
  scan.afterBlank = false;
  scan.hasList ||= isMark;
  return takeOpening(scan, line, at, isFirst);
}

function takeOpening(scan: Scan, line: string, at: number, isFirst: boolean) {
  const fence = FENCE.exec(line);
  if (fence !== null) {
    // An indented fence below a list may belong to one of its items and end with it.
    if (fence[1] !== '' && scan.hasList) return 'uncertain';
    scan.fence = fence[2] ?? '```';
    return 'inside';
  }
  if (DEFINITION.test(line) && !SAFE_DEFINITION.test(line)) return 'uncertain';
  return line.includes(COMMENT) ? takeComment(scan, line, at, isFirst) : 'inside';
}

/** A comment that opens a block may reach over blank lines; any other that does is not certainly one. */
function takeComment({ source, hasList }: Scan, line: string, at: number, isFirst: boolean) {
  const last = line.lastIndexOf(COMMENT);
  if (line.indexOf('-->', last) !== -1) return 'inside';
  const close = source.indexOf('-->', at + last + 2);
  if (close === -1 || !isFirst || hasList || last !== 0 || line.indexOf(COMMENT) !== last) {
    return 'uncertain';
  }
  const lineEnd = source.indexOf('\n', close);
  const isAlone = BLANK.test(source.slice(close + 3, lineEnd === -1 ? source.length : lineEnd));
  if (!isAlone || close - at > 10_000) return 'uncertain';
  return lineEnd === -1 ? source.length : lineEnd + 1;
}

/** A line of code, or its end; what only resembles the end is left to the parser. */
function takeCodeLine(scan: Scan, line: string, fence: string): 'inside' | 'uncertain' {
  const mark = /^ {0,3}([`~]{3,})[ \t]*$/.exec(line)?.[1];
  if (mark?.startsWith(fence) !== true) return 'inside';
  if (line.includes('\t') || new Set(mark).size > 1) return 'uncertain';
  scan.fence = null;
  return 'inside';
}
