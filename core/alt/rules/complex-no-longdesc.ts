import { nearbyTexts, readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { POINTER } from '../words/pointers.js';

/** Captions and texts shorter than this (characters) cannot hold what a chart says. */
const CAPTION_ENOUGH = 80;
const TEXT_ENOUGH = 120;
/** A chart of fewer things is told by its numbers. */
const LISTED_ENOUGH = 3;
const NUMBER_WORDS =
  /(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|hundert|tausend|hälfte|drittel|viertel|doppelt|verdoppelt|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|half|third|quarter|doubled)(?!\p{L})/giu;

/**
 * A chart or a map of which only the subject is known: no long description, a caption under 80 and
 * texts beside it under 120 characters, fewer than two numbers in the description (years do not count)
 * no list of three or more things behind a colon, and no word on where the details stand.
 */
export const complexNoLongdesc: AltRule = {
  id: 'complex-no-longdesc',
  severity: 'warn',
  applies: 'described',
  check: (context) => {
    const { use, caption } = context;
    if (use.purpose !== 'chart' || use.long.trim() !== '') return null;
    const { alt } = readAlt(context);
    const near = nearbyTexts(context).join(' ').length;
    const isExplained =
      caption.length >= CAPTION_ENOUGH ||
      near >= TEXT_ENOUGH ||
      POINTER.test(alt) ||
      listedIn(alt) >= LISTED_ENOUGH;
    return isExplained || countNumbers(alt) >= 2 ? null : {};
  },
};

/** How many things stand behind the first colon, between commas, semicolons, „und“ and "and". */
function listedIn(text: string): number {
  const list = /:\s(.+)/su.exec(text)?.[1] ?? '';
  return list.split(/[,;]|\s(?:und|sowie|and)\s/u).filter((part) => /\p{L}{2}/u.test(part)).length;
}

function countNumbers(text: string): number {
  const digits = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  const words = text.match(NUMBER_WORDS) ?? [];
  return digits.filter((number) => !/^(?:19|20)\d\d$/.test(number)).length + words.length;
}
