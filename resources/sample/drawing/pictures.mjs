import { barChart, knowledgeMap, routeMap } from './charts.mjs';
import { postcard } from './papers.mjs';
import { C } from './palette.mjs';
import * as boards from './scenes-boards.mjs';
import * as indoor from './scenes-indoor.mjs';
import * as outdoor from './scenes-outdoor.mjs';
import * as screens from './screens.mjs';
import { all, at, oval, picture, rect, stroke, times } from './svg.mjs';

const map = () =>
  picture(1400, 1000, routeMap('Linie B: sechs Dörfer, eine Runde', [['Altmoor', 290, 380], ['Heidlingen', 620, 290], ['Kleinwehr', 1000, 340], ['Brunnthal', 1120, 640], ['Seekrug', 760, 780], ['Ostervalde', 330, 640]]));

const counting = () =>
  picture(1400, 900, barChart({ title: 'Radfahrende am Wehr, Werktag', source: 'Zählstelle Osterquell, Mittelwert je Monat', unit: 'Fahrten je Tag', max: 800, bars: [['März', 212, C.stone], ['April', 268, C.stone], ['Mai', 431], ['Juni', 574], ['Juli', 655], ['August', 702]] }));

const evenings = () =>
  picture(1400, 900, barChart({ title: 'Besuche am langen Donnerstag', source: 'Aufrufanlage, Mittelwert aus sechs Wochen', unit: 'Personen je Stunde', max: 40, bars: [['14–15', 9, C.stone], ['15–16', 11, C.stone], ['16–17', 19], ['17–18', 31], ['18–19', 36], ['19–20', 24], ['20–21', 8, C.stone]] }));

const leafBorder = () =>
  picture(1400, 150, all(rect(0, 0, 1400, 150, C.white), stroke('M160,75 Q420,35 700,75 T1240,75', C.wood, 5), times(13, (i) => at(200 + i * 83, i % 2 ? 62 : 88, 1, oval(0, 0, 32, 14, [C.leaf, C.sage, C.ochre, C.terra][i % 4] ?? C.leaf), i % 2 ? -38 : 38))));

const costs = () =>
  picture(1400, 900, barChart({ title: 'IT-Betrieb je Arbeitsplatz und Jahr', source: 'Haushalte der drei Gemeinden', unit: 'Euro', max: 2000, bars: [['Osterquell allein', 1840, C.stone], ['Wiesenhalm allein', 1710, C.stone], ['Lohfurt allein', 1960, C.stone], ['im Verbund', 1290]] }));

const knowledge = () =>
  picture(1400, 1000, knowledgeMap('Was Frau Petersen weiß', 'R. Petersen', [['Winterdienst', 'wer welche Straße räumt'], ['Vereine', '41 Ansprechpersonen'], ['Friedhof', 'Pläne vor 1974'], ['Jahrmarkt', 'Stromkästen, Stände'], ['Hochwasser', 'Pegel und Sandsäcke'], ['Ratsarbeit', 'Fristen, Gewohnheiten']]));

const card = (/** @type {string[]} */ words, /** @type {string} */ from, /** @type {string} */ ink, /** @type {string} */ stamp) => () =>
  picture(1400, 940, postcard(words, from, ink, stamp));

/** Every picture of the sample library: file name → its drawing. @type {Record<string, () => string>} */
export const PICTURES = {
  'buecherbus-dorfplatz.jpg': outdoor.busOnSquare,
  'buecherbus-schalter.jpg': indoor.busCounter,
  'karte-buslinie.png': map,
  'formular-werkstatt.jpg': indoor.formWorkshop,
  'zettelwand.jpg': indoor.noteWall,
  'screenshot-wohngeld.png': () => picture(1400, 900, screens.formScreen()),
  'radweg-am-fluss.jpg': outdoor.cyclePath,
  'radweg-markierung.jpg': outdoor.paintingLine,
  'diagramm-radzaehlung.png': counting,
  'postkarten-foyer.jpg': indoor.postcardLines,
  'postkarten-briefkasten.jpg': outdoor.letterBox,
  'postkarte-bank.jpg': card(['Liebes Rathaus,', 'vor der Apotheke', 'fehlt eine Bank.', 'Meine Oma ist 91.'], 'Mila, 9 Jahre', '#0f5c66', C.sky),
  'postkarte-bus.jpg': card(['In zehn Jahren', 'fährt der Bus', 'auch nach der', 'Spätschicht.'], 'H. R., Pflegerin', '#a24a30', C.sage),
  'postkarte-amt.jpg': card(['Ich wünsche mir', 'einen Brief vom Amt,', 'den ich beim ersten', 'Lesen verstehe.'], 'ohne Namen', '#2e2b33', C.rose),
  'postkarte-schule.jpg': card(['2035 gibt es auf', 'dem Schulhof mehr', 'Bäume als Autos.', 'Bitte früher!'], 'Klasse 4b', '#3d6651', C.honey),
  'postkarten-werkstatt.jpg': indoor.sortingWorkshop,
  'postkarten-pinnwand.jpg': boards.pinBoard,
  'screenshot-postkarten.png': () => picture(1400, 900, screens.tallyScreen()),
  'portraet-jorinde-falkenau.jpg': () => indoor.portraitOf(C.sage, { top: C.terra, skin: '2', hair: '1', style: 'curly', glasses: 'yes' }),
  'portraet-henrike-solbach.jpg': () => indoor.portraitOf(C.mist, { top: C.petrol, skin: '0', hair: '4', style: 'short' }),
  'obsternte.jpg': outdoor.harvest,
  'gelbes-band.jpg': outdoor.yellowRibbon,
  'plakat-ernten-erlaubt.png': () => picture(1000, 1400, screens.harvestPoster()),
  'serverraum.jpg': indoor.serverRoom,
  'logo-it-verbund.png': () => picture(1000, 600, screens.associationLogo()),
  'diagramm-it-kosten.png': costs,
  'azubis-rampe.jpg': outdoor.rampTest,
  'collage-barrieren.jpg': boards.barrierCollage,
  'wissensgespraech.jpg': indoor.knowledgeTalk,
  'wissenslandkarte.png': knowledge,
  'marktplatz-autofrei.jpg': outdoor.marketSquare,
  'marktplatz-kino.jpg': outdoor.squareAtNight,
  'buergerbuero-abend.jpg': indoor.eveningOffice,
  'wartebereich.jpg': indoor.waitingRow,
  'diagramm-besuche.png': evenings,
  'zierleiste-blaetter.png': leafBorder,
  'IMG_2041.jpg': indoor.openingHours,
};
