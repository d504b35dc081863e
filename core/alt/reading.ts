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

/** Each part is made when a rule asks for it: what only looks for what blocks needs few of them. */
class LazyReading implements AltReading {
  #outside: string | undefined;
  #quotes: readonly string[] | undefined;
  #normal: string | undefined;
  #words: readonly string[] | undefined;
  #outsideWords: readonly string[] | undefined;

  constructor(readonly alt: string) {}

  get outside(): string {
    return (this.#outside ??= withoutQuotes(this.alt, ' '));
  }

  get quotes(): readonly string[] {
    return (this.#quotes ??= quotesOf(this.alt));
  }

  get normal(): string {
    return (this.#normal ??= normalise(this.alt));
  }

  get words(): readonly string[] {
    return (this.#words ??= wordList(this.alt));
  }

  get outsideWords(): readonly string[] {
    return (this.#outsideWords ??= wordList(this.outside));
  }
}

const readings = new WeakMap<ImageContext, AltReading>();

/** The alt text of a context, taken apart; the same object for the same context. */
export function readAlt(context: ImageContext): AltReading {
  const known = readings.get(context);
  if (known !== undefined) return known;
  const alt = context.use.alt.trim();
  const reading = new LazyReading(alt);
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
