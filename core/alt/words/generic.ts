const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const GERMAN = words(`
  bild bilder foto fotos fotografie aufnahme grafik graphik abbildung illustration zeichnung skizze
  icon symbol symbolbild symbolfoto logo wappen banner header headerbild titelbild beitragsbild
  teaserbild vorschaubild aufmacher thumbnail screenshot bildschirmfoto diagramm schaubild infografik
  karte stadtplan lageplan plakat poster flyer postkarte collage gruppenfoto gruppenbild teamfoto
  porträt portrait porträtfoto portraitfoto profilbild person personen menschen mann frau leute
  gebäude team`);

const ENGLISH = words(`
  image images img photo photos photograph picture pictures pic graphic illustration drawing sketch
  icon symbol logo banner header hero thumbnail screenshot chart diagram graph map poster flyer
  postcard collage portrait avatar group team person people man woman building`);

/** Words that name a medium or a kind of thing and say nothing about what can be seen. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set([...GERMAN, ...ENGLISH]);

/** Articles that may stand before a generic word without making it a description. */
export const ARTICLES: ReadonlySet<string> = new Set(
  words('ein eine einen einem einer eines das der die dem den des a an the'),
);
