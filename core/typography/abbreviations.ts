/** Words whose full stop ends no sentence, lower case, without the stop. */
const GERMAN = `abb abk abs abschn adr allg anm art aufl bd bde bes betr bez bsp bspw bzgl bzw ca d dgl
  dipl dr dt e ebd einschl entspr erg evtl f ff fr frl g geb gegr gem gen gest ggf h hg hl hr hrn hrsg i
  ing inkl insb insbes inst int jh jhd jur k kap kfm lfd lic lt m max med mind min mio mo mrd mtl n nachf
  nr o od orig österr p pfd phil pkt pl prof qm r rel rer resp rd s sa schw sek sen so sog st std stellv
  str t tel tsd u urspr usf uvm v verf vers verw vgl vj vors w wg x z zb ziff zit zz zzgl zzt`;
const ENGLISH = `mr mrs ms messrs dr prof st no nos fig figs vol vols ed eds approx est inc ltd co corp jr sr
  dept gen col capt rev hon vs cf e i g p pp al ca art sec ch jan feb mar apr aug sept oct nov dec`;

const ABBREVIATED: Readonly<Record<'de' | 'en', ReadonlySet<string>>> = {
  de: new Set(GERMAN.split(/\s+/)),
  en: new Set(ENGLISH.split(/\s+/)),
};

/** Whether a word in front of a full stop is one whose stop ends no sentence: „bzw“, „Prof“, single letters. */
export function isAbbreviated(word: string, language: 'de' | 'en'): boolean {
  return /^\p{L}$/u.test(word) || ABBREVIATED[language].has(word.toLowerCase());
}
