import type { ImageContext } from '../../core/alt/image-context.js';
import { wordList } from '../../core/alt/text/words.js';

/** Fewer words than this stand in many a post by chance. */
const FEWEST = 3;
const NEARLY_ALL = 0.8;

/** Whether the words that can be read in a picture can be read in its post anyway. */
export function isToldInPost(typed: string, { isPostWord }: Pick<ImageContext, 'isPostWord'>) {
  const words = wordList(typed.toLowerCase());
  const told = words.filter(isPostWord).length;
  return words.length >= FEWEST && told / words.length >= NEARLY_ALL;
}
