import { split } from './split.js';

/** Small German words that carry no subject. */
export const GERMAN_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  split(`
  der die das den dem des ein eine einen einem einer eines und oder aber mit ohne von vom zu zum zur
  im in ins am an ans auf aus bei beim bis durch für gegen hinter neben nach seit über um unter vor
  vorm während wegen zwischen ist sind war waren wird werden wurde wurden hat haben hatte sich nicht
  auch als wie noch nur sie er es ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner wir uns
  unser unsere unseren unserem unserer dieser diese dieses diesem diesen jeder jede jedes alle allen
  aller viele vielen mehrere mehreren einige einigen zwei drei vier fünf sechs sieben acht neun zehn
  dass weil wenn während dort hier dabei davor dahinter darauf daneben darunter darüber rechts links
  oben unten vorne hinten etwa rund sowie
  zeigt zeigen steht stehen sitzt sitzen hält halten liegt liegen geht gehen spricht sprechen
  diskutieren arbeiten lesen schaut schauen blickt blicken trägt tragen kleine kleiner kleines große
  großer großes großen kleinen neue neuer neues neuen alte alter altes alten`),
);

/** Small English words that carry no subject; some are German words too and count for both. */
export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  split(`
  the a an and or but with without of from to at by on in into onto over under above below behind
  beside besides between around across through during before after near next for against along
  inside outside among front back left right is are was were be been being has have had do does not
  no his her hers its their our your my this that these those who which while where when as also
  two three four five six seven eight nine ten several many some all both each every
  people person woman women man men child children group someone others holding sitting standing
  smiling looking showing wearing walking talking working reading hands shaking discussing`),
);
