import { wordList } from '../../../core/alt/text/words.js';
import type { LibraryContent } from '../../../core/post/library.js';

/** Words that are right in this library whatever a dictionary says: names of its people and sections, its glossary. Lower case. */
export function knownWords({
  authors,
  categories,
  profile,
  altSettings,
}: LibraryContent): Set<string> {
  const texts = [
    profile.name,
    ...categories.map(({ name }) => name),
    ...authors.flatMap(({ name, organisation }) => [name, organisation]),
    ...altSettings.glossary,
  ];
  return new Set(texts.flatMap(wordList).map((word) => word.toLowerCase()));
}
