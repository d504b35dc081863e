import { split } from './split.js';

/** Capitalised words that stand next to each other without being a person's name. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  split(`
  der die das ein eine einen einem einer eines zwei drei vier fünf sechs sieben acht neun zehn unser
  unsere unserem unseren unserer mein meine ihr ihre sein seine dieser diese dieses jeder alle viele
  mehrere einige beide im am in an auf aus bei mit ohne von vom zu zum zur vor nach über unter neben
  hinter und oder neu neue neuer neues neuen alt alte alter altes jung junge junger junges klein kleine
  groß große großer großes rund runde rundes lächelnde lächelnder lachende lachender leerer volle
  herr herrn frau dr prof professor professorin dipl ing
  dame damen ältere älterer jugendliche jugendlicher junger senior seniorin rentner rentnerin schüler
  schülerin student studentin azubi auszubildende auszubildender angestellte angestellter beamte beamter
  beamtin bürger bürgerin besucher besucherin helfer helferin ehrenamtliche ehrenamtlicher arzt ärztin
  polizist polizistin redner rednerin teilnehmende teilnehmender mitarbeitende mitarbeitender
  mitarbeiter mitarbeiterin expertin experte coach trainer trainerin moderator moderatorin
  mann männer frauen mädchen kind kinder mensch menschen person personen leute paar gruppe team gast gäste
  kollege kollegin kollegen kolleginnen chef chefin leitung vorstand vorsitz vorsitzender vorsitzende
  stellvertretende stellvertretender ehemalige ehemaliger amt referat abteilung dezernat bereich fachbereich
  sachgebiet stabsstelle stadt gemeinde kreis landkreis land bund bezirk region verein verband haus rathaus
  kreishaus landhaus landtag bundestag stadtrat gemeinderat kreistag schule klinik universität hochschule
  hotel café restaurant museum theater kirche bahnhof markt marktplatz altstadt innenstadt neustadt
  foto bild porträt portrait fotografie aufnahme logo wappen plakat karte grafik collage screenshot
  anzug hemd blazer jacke brille bart haar haare kleid bluse schal mütze hut krawatte uniform kittel
  wand hintergrund bücherwand backsteinwand fenster tisch schreibtisch büro garten park bühne podium
  personal kommunikation technik digitales finanzen recht bau soziales kultur bildung umwelt
  gold silber rot grün blau gelb weiß schwarz grau lila orange braun
  the a an this our my his her two three four five young old new smiling woman man women men person people
  portrait photo picture image head headshot team group city town hall county council district north south
  east west new york university college school street road park office director manager mayor minister
  president professor doctor mr mrs ms sir lady chief executive officer department ministry
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
  januar februar märz mai juni juli oktober dezember
  montag dienstag mittwoch donnerstag freitag samstag sonntag`),
);

/** Endings of German nouns for roles, places and things that no first name has. */
export const NOUN_ENDING =
  /(?:ung|ungen|heit|keit|schaft|tion|tionen|ität|ismus|haus|hof|amt|platz|straße|schule|büro|saal|raum|halle|brücke|kreis|stadt|dorf|verband|verein|team|gruppe|leiter|leiterin|leitung|meister|meisterin|sprecher|sprecherin|lehrer|lehrerin|arbeiter|arbeiterin|führer|führerin|rat|rätin|foto|bild|porträt|wand|anzug|kleid|jacke|ministerin|minister|direktor|direktorin|präsident|präsidentin|beauftragte|beauftragter|autor|autorin|\p{L}{2,}(?:graf|log|tor|nist|list|ker|ler|ner|ger|ter|ber|der)in|erin|orin|istin|entin|antin|ärztin|anwältin|kanzlerin|trägerin|mann|frau|kräfte|leute|werk|wehr|dienst|zentrum|stelle|bank|turm|park|garten|rand|grund)$/u;
