import type { ImageContext } from './image-context.js';
import { normalise } from './normalise.js';
import { quotesOf, withoutQuotes } from './text/quotes.js';
import { wordList } from './text/words.js';

/**
 * An alt text taken apart once for all rules.
 * `alt` is trimmed, `outside` is it without quoted passages, `quotes` are those passages; `normal` is
 * the form for comparisons. `words` are those of the whole text, `outsideWords` those without quotes.
 */
export interface AltReading {
  readonly alt: string;
  readonly outside: string;
  readonly quotes: readonly string[];
  readonly normal: string;
  readonly words: readonly string[];
  readonly outsideWords: readonly string[];
}

const readings = new WeakMap<ImageContext, AltReading>();

/** The alt text of a context, taken apart; the same object for the same context. */
export function readAlt(context: ImageContext): AltReading {
  const known = readings.get(context);
  if (known !== undefined) return known;
  const alt = context.use.alt.trim();
  const outside = withoutQuotes(alt, ' ');
  const reading: AltReading = {
    alt,
    outside,
    quotes: quotesOf(alt),
    normal: normalise(alt),
    words: wordList(alt),
    outsideWords: wordList(outside),
  };
  readings.set(context, reading);
  return reading;
}

/** The texts next to the picture: its own paragraph and the blocks before and after it. */
export function nearbyTexts({ surroundings }: ImageContext): string[] {
  const { before, paragraph, after } = surroundings;
  return [before, paragraph, after].filter((text) => text !== '');
}

/** Everything a reader of the picture's place has before their eyes: neighbours, heading, title, caption. */
export function placeTexts(context: ImageContext): string[] {
  const { heading, title } = context.surroundings;
  return [...nearbyTexts(context), heading, title, context.caption].filter((text) => text !== '');
}
