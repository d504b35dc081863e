import { altHash } from './alt-hash.js';
import type { ShownPicture } from '../image/shown-pictures.js';
import { blockingInImage, checkImage, type ImageFinding } from './check-image.js';
import type { Finding } from './finding.js';
import type { ImageContext } from './image-context.js';
import { barePictures, postPictures, type PostPicture, type PostToCheck } from './post-pictures.js';
import { readAlt } from './reading.js';
import type { Speller } from './speller.js';
import { wordsToSpell } from './words-to-spell.js';

export type { PostToCheck } from './post-pictures.js';

/**
 * Every finding in a post, dismissed or not: the featured image first, then the body's pictures in
 * reading order, then its authors' portraits.
 */
export function checkPost(input: PostToCheck): Finding[] {
  return readPictures(input).findings(input.speller ?? null);
}

/** The words of a post's descriptions that a dictionary has to be asked about, each once, sorted. */
export function spellingQuestions(input: PostToCheck): string[] {
  return readPictures(input).questions();
}

/** The pictures of a post in their places, for what is asked before a dictionary answered and what is asked then. */
export interface ReadPictures {
  /** `spellingQuestions` */
  questions(): string[];
  /** `checkPost` with this speller; spelling is silent without one. */
  findings(speller: Speller | null): Finding[];
  /** A finding for each picture whose file the library does not have; `assets` has to be all of them. */
  gone(): Finding[];
}

/** The rule of a picture that no reader would see. It cannot be turned off. */
export const FILE_GONE_RULE = 'picture-file-gone';

function fileGone({ asset }: ImageContext): ImageFinding[] {
  return asset === null ? [{ rule: FILE_GONE_RULE, severity: 'block', params: {} }] : [];
}

/** Looks a post's pictures up once. */
export function readPictures(input: Omit<PostToCheck, 'speller'>): ReadPictures {
  const pictures = postPictures(input);
  return {
    questions: () => questionsAbout(pictures),
    gone: () => findingsOf(pictures, fileGone),
    findings: (speller) => findingsOf(pictures, (context) => checkImage({ ...context, speller })),
  };
}

/**
 * What holds an export back, `checkPost` and missing files alike, for a text that is parsed for its page anyway: `shown`
 * are the pictures of that page. Says no offsets.
 */
export function blockingFindings(
  input: Omit<PostToCheck, 'speller'>,
  shown: readonly ShownPicture[],
): Finding[] {
  const pictures = barePictures(input, shown);
  return [...findingsOf(pictures, fileGone), ...findingsOf(pictures, blockingInImage)];
}

function findingsOf(
  pictures: readonly PostPicture[],
  check: (context: ImageContext) => ImageFinding[],
): Finding[] {
  return pictures.flatMap(({ place, from, to, context }) => {
    const found = check(context);
    if (found.length === 0) return [];
    const { asset, alt } = context.use;
    const image = { asset, altHash: altHash(alt), place };
    return found.map((finding) => ({ ...finding, image, from, to }));
  });
}

function questionsAbout(pictures: readonly PostPicture[]): string[] {
  const words = new Set<string>();
  for (const { context } of pictures) {
    if (context.use.decision !== 'described') continue;
    const { alt } = readAlt(context);
    for (const word of wordsToSpell(alt, context)) words.add(word);
  }
  return [...words].toSorted();
}
