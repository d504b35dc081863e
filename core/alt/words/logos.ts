import { split } from './split.js';

/** Words around a logo that name nobody. */
export const LOGO_WORDS: ReadonlySet<string> = new Set(
  split(`
  logo logos logotyp wappen signet emblem bildmarke wortmarke wort-bild-marke schriftzug symbol icon
  zeichen markenzeichen siegel marke banner grafik bild stadtwappen vereinslogo firmenlogo projektlogo
  partnerlogo kampagnenlogo hintergrund grund schrift schriftart buchstabe buchstaben form farbe farben
  farbverlauf verlauf rahmen rand ecke ecken seite mitte oben unten schild krone löwe löwen adler adlers bär bären hirsch pferd ross einhorn schwert schlüssel rose rosen lilie turm mauer
  baum blatt blätter blume herz hand hände welle wellen wolke sonne mond berg berge fluss haus häuser
  figur figuren mensch menschen person personen punkt punkte strich striche linie linien balken pfeil
  pfeile bogen bögen kugel ring stern sterne
  projekt projekts projektes partner partners partnerin kooperationspartner verein vereins firma
  unternehmen unternehmens organisation einrichtung behörde veranstalter veranstalters sponsor sponsors
  förderer förderers herausgeber auftraggeber blog blogs website seite netzwerk netzwerks initiative
  kampagne
  ein eine unser unsere das die der neues neue altes alte offizielles offizielle modernes moderne
  schlichtes schlichte kleines kleine großes große buntes bunte einfaches stilisiertes stilisierte
  abstraktes abstrakte
  crest coat arms brand trademark wordmark mark seal badge background letters letter lettering text
  shape shapes colour color colours colors frame tree leaf leaves flower heart hand hands wave waves sun
  mountain house figure figures dot dots line lines bar bars arrow arrows arc sphere star stars shield
  crown lion eagle company partner project association organisation organization sponsor supporter
  organiser organizer client simple modern new old official abstract stylised stylized small large our
  the a an`),
);

/** Colours and shapes with their endings and compounds: „hellblaues“, „Grüntönen“, "greenish". */
export const SHAPE_OR_COLOUR =
  /^(?:hell|dunkel|mittel|zart|knall|neon|pastell)?-?(?:rot|blau|grün|gelb|weiß|weiss|schwarz|grau|orange|lila|violett|rosa|pink|türkis|braun|beige|gold|silber|golden|silbern|petrol|magenta|bunt|farbig|mehrfarbig|zweifarbig|rund|kreis|oval|eckig|quadrat|recht|dreieck|viereck|sechseck|raute|halbkreis|stern|kreuz|spiral)(?:e[mnrs]?|er|lich\p{L}*|ig\p{L}*|isch\p{L}*|förmig\p{L}*|s|es|en|farben\p{L}*|tön\p{L}*|töne\p{L}*|logo|eck\p{L}*|ne[mnrs]?)?$|^(?:light|dark|bright)?-?(?:red|blue|green|yellow|white|black|gr[ae]y|purple|violet|turquoise|teal|brown|golden?|silver|round|circular|circle|square|oval|triangle|triangular|rectang\p{L}*|hexagon\p{L}*|colou?rful|multicolou?red|coloured|colored)(?:ish|s)?$/u;
