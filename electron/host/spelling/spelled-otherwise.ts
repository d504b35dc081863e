/** British spellings and the American ones of the dictionary. */
const BRITISH: readonly [RegExp, string][] = [
  [/our(?=s?$|ed$|ing$|ful|ful?ly|hood|able|ite|al$|less)/, 'or'],
  [/is(?=e[sdr]?s?$|ing$|ation|able)/, 'iz'],
  [/ys(?=e[sdr]?$|ing$)/, 'yz'],
  [/(?<=[^aeiou])re(?=s?$|d$)/, 'er'],
  [/ll(?=ed$|ing$|er$|ers$|ery$)/, 'l'],
  [/ogue(?=s?$)/, 'og'],
  [/ence(?=s?$)/, 'ense'],
  [/amme(?=s?$)/, 'am'],
  [/(?<=[jr])ewell/, 'ewel'],
  [/grey/, 'gray'],
];
/** Letters that join two German words into one. */
const JOINTS = ['', 's', 'es', 'n', 'en', 'e', 'er'];
/** Shorter halves are in too many words by chance, but for these stems of verbs: „Gehminuten“. */
const SHORTEST_PART = 4;
const SHORT_STEMS = new Set(['geh', 'seh', 'näh', 'mäh', 'bau', 'les']);
/** And for these common ends: „Rathausuhr“. */
const SHORT_ENDS = new Set([
  'uhr',
  'tor',
  'hof',
  'weg',
  'tür',
  'see',
  'bus',
  'rad',
  'hut',
  'tag',
  'amt',
  'zug',
]);

/** Other right spellings of an English word, as the dictionary has them. */
export function americanSpellings(word: string): string[] {
  return BRITISH.map(([british, american]) => word.replace(british, american)).filter(
    (spelling) => spelling !== word,
  );
}

/** One way to take a German word as two: both must be words for the whole to be one. */
export interface WordHalves {
  /** Where the second half begins (UTF-16 offset). */
  readonly at: number;
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/**
 * The ways to take a German word as a compound of two. Each half comes with its possible spellings:
 * with a capital or without, and the first without the letters that join.
 */
export function halvesOf(word: string): WordHalves[] {
  const halves: WordHalves[] = [];
  for (let at = 3; at <= word.length - 3; at += 1) {
    const second = word.slice(at);
    if (second.length < SHORTEST_PART && !SHORT_ENDS.has(second)) continue;
    halves.push({ at, first: stemsOf(word.slice(0, at)), second: bothCases(second) });
  }
  return halves;
}

/** What the first half of a compound may be as a word of its own. */
export function stemsOf(half: string): string[] {
  return JOINTS.filter((joint) => half.endsWith(joint))
    .map((joint) => half.slice(0, half.length - joint.length))
    .filter((stem) => stem.length >= SHORTEST_PART || SHORT_STEMS.has(stem.toLowerCase()))
    .flatMap(bothCases);
}

function bothCases(word: string): string[] {
  const small = word.charAt(0).toLowerCase() + word.slice(1);
  return [small.charAt(0).toUpperCase() + small.slice(1), small];
}
