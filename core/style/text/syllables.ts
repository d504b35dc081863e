/** Where two vowels that look like one are spoken apart. */
const APART: readonly RegExp[] = [
  /i(?=on)/g, // Na-ti-on
  /i(?=en(?:t|z|st))/g, // Pa-ti-ent
  /i(?=um|us|al|an|är|ö[sr]|at|ar)/g, // Gre-mi-um, so-zi-al
  /(?<=[zntrd])i(?=ell)/g, // spe-zi-ell, aber Viel-leicht
  /(?<=mus|lyz|jubil)e(?=um|en)/g, // Mu-se-um
  /(?<=fer|famil|lin|ser|komöd|tragöd|akt|fol|mater|ital|belg|span|prinzip|pin)i(?=e(?:n|$))/g,
  /a(?=o)|e(?=a|o)|u(?=a|ell|o)|o(?=a)/g, // Cha-os, re-al, ak-tu-ell
  /^(?:un)?(?:be|ge)(?=e[^t]|inhalt|irr|impf|inn|urteil|urkund|urlaub)/g, // be-en-den
  // „Neu-e“, „bau-en“, „Ei-er“.
  /(?:ei|ai|au|äu|eu|ie|oi)(?=[aeiouäöüy])/g,
];
/** Most words have none of them, which one look tells. */
const ANY_APART = new RegExp(APART.map(({ source }) => source).join('|'));
const SEPARATE = '|';
const NUCLEUS = /aa|ai|au|äu|ee|ei|eu|ey|ie|oi|oo|ou|oy|[aeiouyäöüéèàáâêô]/g;

/**
 * The number of syllables of a German word, from its vowels: diphthongs count once, vowels that are
 * spoken apart twice („Na-ti-on“, „bau-en“). Short words in capitals are spelled out: a syllable a
 * letter. At least 1.
 */
export function countSyllables(word: string): number {
  if (/^\p{Lu}{2,5}$/u.test(word)) return word.length;
  let spoken = word
    .toLowerCase()
    .replace(/qu/g, 'q')
    .replace(/y(?=[aeiou])/g, 'j');
  if (ANY_APART.test(spoken)) {
    for (const apart of APART) spoken = spoken.replace(apart, (vowels) => vowels + SEPARATE);
  }
  return Math.max(1, spoken.match(NUCLEUS)?.length ?? 0);
}
