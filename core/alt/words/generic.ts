import { split } from './split.js';

const GERMAN = split(`
  bild bilder foto fotos fotografie aufnahme grafik graphik abbildung illustration zeichnung skizze
  icon symbol symbolbild symbolfoto logo wappen banner header headerbild titelbild beitragsbild
  teaserbild vorschaubild aufmacher thumbnail screenshot bildschirmfoto diagramm schaubild infografik
  karte stadtplan lageplan plakat poster flyer postkarte collage gruppenfoto gruppenbild teamfoto
  porträt portrait porträtfoto portraitfoto profilbild person personen menschen mann frau leute
  gebäude team
  aufmacherbild artikelbild blogbild pressefoto pressebild archivfoto archivbild luftbild
  luftaufnahme nahaufnahme drohnenaufnahme detailaufnahme momentaufnahme schnappschuss stockfoto
  bewerbungsfoto teambild fotocollage bildcollage screenshots logos balkendiagramm säulendiagramm
  kreisdiagramm tortendiagramm liniendiagramm organigramm tabelle landkarte kartenausschnitt
  karikatur cartoon gemälde sharepic selfie video cover titelseite kachel gruppe personengruppe`);

const ENGLISH = split(`
  image images img photo photos photograph picture pictures pic graphic illustration drawing sketch
  icon symbol logo banner header hero thumbnail screenshot chart diagram graph map poster flyer
  postcard collage portrait avatar group team person people man woman building
  snapshot selfie headshot photography infographic table bar pie line stock profile close-up closeup
  cartoon painting artwork cover video logotype men women persons screengrab preview`);

/** Words that name a medium or a kind of thing and say nothing about what can be seen. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set([...GERMAN, ...ENGLISH]);

/** Articles that may stand before a generic word without making it a description. */
export const ARTICLES: ReadonlySet<string> = new Set(
  split('ein eine einen einem einer eines das der die dem den des a an the'),
);
