/** The keys of a German and an English keyboard, row by row; each is half a key to the right of the one above. */
const KEYBOARDS = [
  ['qwertzuiopü', 'asdfghjklöä', 'yxcvbnm'],
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
];
/** Letters that sound or look alike. */
const ALIKE = 'aä oö uü eä dt bp gk fv vw sß sz zc ck mn ij iy üy';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzäöüß';

const neighbours = neighbourKeys();

/**
 * Every word that one slip of the fingers could have turned into this one: two letters swapped, one
 * too many, one missing, one taken for its neighbour on the keyboard or for one that sounds alike.
 * The first letter is taken as right, and so is the last of a word with a capital, where names differ
 * from words („Haselbrück“). Lower case but for the first letter.
 */
export function slipsOf(word: string): string[] {
  const isName = /^\p{Lu}/u.test(word);
  const end = isName ? word.length - 1 : word.length;
  return [
    ...sharpS(word),
    ...swapped(word),
    ...shortened(word, end),
    ...lengthened(word, end),
    ...replaced(word),
  ];
}

/** „Begrüssung“: two letters, and yet one slip. */
function* sharpS(word: string): Generator<string> {
  if (word.includes('ss')) yield word.replace('ss', 'ß');
  if (word.includes('ß')) yield word.replace('ß', 'ss');
}

function* swapped(word: string): Generator<string> {
  for (let at = 1; at < word.length - 1; at += 1) {
    if (word[at] === word[at + 1]) continue;
    yield word.slice(0, at) + sign(word, at + 1) + sign(word, at) + word.slice(at + 2);
  }
}

function* shortened(word: string, end: number): Generator<string> {
  for (let at = 1; at < end; at += 1) yield word.slice(0, at) + word.slice(at + 1);
}

function* lengthened(word: string, end: number): Generator<string> {
  for (let at = 1; at <= end; at += 1) {
    for (const letter of LETTERS) yield word.slice(0, at) + letter + word.slice(at);
  }
}

function* replaced(word: string): Generator<string> {
  for (let at = 1; at < word.length; at += 1) {
    for (const letter of neighbours.get(sign(word, at)) ?? []) {
      yield word.slice(0, at) + letter + word.slice(at + 1);
    }
  }
}

function sign(word: string, at: number): string {
  return word.charAt(at);
}

function neighbourKeys(): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>();
  const add = (a: string, b: string) => {
    if (a === '' || b === '') return;
    pairs.set(a, (pairs.get(a) ?? new Set()).add(b));
    pairs.set(b, (pairs.get(b) ?? new Set()).add(a));
  };
  for (const rows of KEYBOARDS) {
    for (const [index, row] of rows.entries()) {
      const below = rows[index + 1] ?? '';
      for (let at = 0; at < row.length; at += 1) {
        add(row.charAt(at), row.charAt(at + 1));
        add(row.charAt(at), below.charAt(at));
        if (at > 0) add(row.charAt(at), below.charAt(at - 1));
      }
    }
  }
  for (const pair of ALIKE.split(' ')) add(pair.charAt(0), pair.charAt(1));
  return pairs;
}
