import { plant } from './nature.mjs';
import { flatSheet, note, pegged, sheet } from './papers.mjs';
import { C, dark, light, mix } from './palette.mjs';
import { bust, person, sitter } from './people.mjs';
import { all, at, disc, faint, glow, lines, oval, picture, rect, shadow, shape, stroke, text, times, wash } from './svg.mjs';
import { bigWindow, counter, cup, lamp, laptop, room, shelf, table } from './things.mjs';
import { rack } from './vehicles.mjs';

const W = 1600;
const H = 1067;

/** Inside the library bus: books left and right, the citizens' office counter between them. */
export const busCounter = () =>
  picture(
    W,
    H,
    all(
      room(W, H, 800, C.sand, C.wood),
      rect(0, 0, W, 90, light(C.stone, 0.3)),
      times(3, (i) => all(rect(420 + i * 270, 34, 180, 24, C.white, 12), glow(510 + i * 270, 60, 200, C.honey, 0.35))),
      shelf(40, 180, 1.25),
      shelf(1190, 180, 1.25),
      rect(540, 150, 520, 300, C.white, 20),
      wash(556, 166, 488, 268, C.sky, C.cream),
      shape('M556,380 Q700,300 840,360 T1044,330 V434 H556 Z', C.sage),
      rect(640, 300, 60, 80, C.honey),
      shape('M630,304 L670,262 L710,304 Z', C.terra),
      bust(860, 850, 1.5, { top: C.petrol, skin: '2', hair: '0', style: 'bun', left: 'hold', right: 'reach', look: '-5' }),
      counter(840, 730, 1.15, {}),
      laptop(980, 726, 1.2),
      flatSheet(760, 716, 1.2),
      person(470, 1010, 1.85, { top: C.ochre, hair: '4', skin: '0', glasses: 'yes', right: 'reach', look: '6', legs: C.plum }),
      text(840, 850, 40, 'Bürgerbüro an Bord', { anchor: 'middle', fill: C.paper, weight: '700' }),
      plant(1320, 1030, 1.3),
    ),
  );

/** A workshop: five people bend over paper forms, a wall of notes behind them. */
export const formWorkshop = () =>
  picture(
    W,
    H,
    all(
      room(W, H, 720, C.cream, C.wood),
      bigWindow(90, 130, 1.15),
      rect(560, 110, 900, 430, C.white, 8),
      times(24, (i) => note(640 + (i % 8) * 106, 190 + Math.floor(i / 8) * 130, [C.honey, C.rose, C.sage, C.mist][(i * 5) % 4] ?? C.honey, [], ((i * 7) % 9) - 4, 84)),
      lamp(480, 170, 1),
      lamp(1120, 120, 0.9, { fill: C.terra }),
      bust(420, 850, 1.55, { top: C.terra, skin: '1', hair: '1', style: 'long', right: 'reach', look: '6' }),
      bust(640, 840, 1.5, { top: C.petrol, hair: '4', beard: 'yes', left: 'hold', right: 'hold' }),
      bust(860, 840, 1.5, { top: C.ochre, skin: '3', hair: '0', style: 'curly', left: 'hold', glasses: 'yes', look: '-4' }),
      bust(1080, 845, 1.52, { top: C.plum, skin: '1', hair: C.teal, style: 'scarf', left: 'reach', look: '-6' }),
      bust(1290, 860, 1.55, { top: C.sage, skin: '0', hair: '3', left: 'hold', right: 'hold', look: '-6' }),
      table(850, 760, 2.7),
      ...[480, 640, 800, 980, 1160, 1290].map((x, i) => flatSheet(x, 724 + (i % 2) * 22, 1.3, { fill: i === 3 ? C.honey : C.white })),
      cup(560, 736, 1.1),
      cup(1060, 742, 1.1, { fill: C.petrol }),
      plant(110, 1030, 1.7),
    ),
  );

/** A close view of the note wall with readable words. */
export const noteWall = () => {
  const words = [['Beiblatt 3'], ['i. V. m.'], ['gem. § 12'], ['Wohnungs-', 'geber'], ['Hiermit wird', 'beantragt'], ['Zutreffen-', 'des ankreuzen'], ['in Höhe von'], ['dergestalt'], ['vorgenannt'], ['Obliegen-', 'heit'], ['Nachweis', 'beibringen'], ['fristwahrend']];
  const fills = [C.honey, C.rose, C.sage, C.mist, C.honey, C.sand];
  return picture(
    W,
    H,
    all(
      wash(0, 0, W, H, C.paper, C.cream),
      text(120, 150, 64, 'Weg damit!', { weight: '700', fill: C.brick, family: 'serif' }),
      stroke('M120,180 Q300,196 520,176', C.terra, 9),
      ...words.map((word, i) => note(260 + (i % 4) * 350, 340 + Math.floor(i / 4) * 260, fills[(i * 5) % 6] ?? C.honey, word, ((i * 11) % 9) - 4, 225)),
      ...[0, 4, 5, 8].map((i) => faint(0.85, stroke(`M${150 + (i % 4) * 350},${350 + Math.floor(i / 4) * 260} l220,-34`, C.brick, 9))),
    ),
  );
};

/** A server room: a row of cabinets, two technicians with a laptop. */
export const serverRoom = () =>
  picture(
    W,
    H,
    all(
      room(W, H, 780, mix(C.petrol, C.mist, 0.45), C.slate),
      times(5, (i) => all(rect(120 + i * 300, 40, 220, 22, C.white, 11), glow(230 + i * 300, 60, 240, C.mist, 0.5))),
      times(6, (i) => rack(130 + i * 215, 860, 1.12, { fill: i % 2 ? C.ink : dark(C.slate, 0.4) })),
      stroke('M0,190 H1600', C.ochre, 14),
      times(6, (i) => stroke(`M${130 + i * 215},190 v44`, [C.terra, C.ochre, C.teal][i % 3] ?? C.terra, 8)),
      glow(1180, 700, 420, C.honey, 0.35),
      person(1130, 1010, 1.75, { top: C.terra, skin: '1', hair: '0', style: 'bun', left: 'point', right: 'hold', look: '-6' }),
      person(1390, 1020, 1.8, { top: C.cream, skin: '0', hair: '2', beard: 'yes', left: 'hold', right: 'hold', glasses: 'yes', look: '-6', legs: C.petrol }),
      at(1390, 812, 1.2, laptop(0, 0, 1)),
    ),
  );

/** Two colleagues talk at a round table, a recorder between them. */
export const knowledgeTalk = () =>
  picture(
    W,
    H,
    all(
      room(W, H, 760, C.sand, C.wood),
      bigWindow(640, 120, 1.2),
      shelf(80, 200, 1.3, { kind: 'folders' }),
      shelf(1160, 200, 1.3, { kind: 'folders' }),
      lamp(800, 150, 0.9, { fill: C.terra }),
      bust(540, 910, 1.9, { top: C.plum, hair: '4', style: 'bun', glasses: 'yes', right: 'reach', look: '7' }),
      bust(1060, 910, 1.9, { top: C.teal, skin: '2', hair: '0', style: 'short', beard: 'yes', left: 'hold', right: 'hold', look: '-7' }),
      oval(800, 870, 430, 96, dark(C.wood, 0.25)),
      oval(800, 850, 430, 96, light(C.wood, 0.18)),
      rect(776, 870, 48, 197, dark(C.wood, 0.3)),
      flatSheet(640, 850, 1.5),
      flatSheet(950, 872, 1.5),
      at(800, 846, 1, all(rect(-36, -18, 72, 30, C.ink, 8), disc(-14, -3, 6, C.terra), rect(0, -8, 24, 9, C.mist, 2))),
      cup(720, 836, 1.3),
      cup(890, 836, 1.3, { fill: C.petrol }),
      plant(1500, 1040, 1.8),
    ),
  );

/** A town hall foyer: hundreds of postcards hang on lines, visitors read. */
export const postcardLines = () => {
  const fills = [C.sky, C.honey, C.rose, C.sage, C.sand, C.mist];
  const row = (/** @type {number} */ k) =>
    all(
      stroke(`M0,${150 + k * 160} Q800,${230 + k * 160} 1600,${150 + k * 160}`, C.darkwood, 4),
      times(9, (i) => {
        const x = 110 + i * 172 + (k % 2) * 44;
        const t = x / W;
        return pegged(x, 150 + k * 160 + 160 * t * (1 - t), fills[(i * 5 + k) % 6] ?? C.sky, ((i * 13 + k * 7) % 11) - 5, i + k);
      }),
    );
  return picture(
    W,
    H,
    all(
      room(W, H, 800, C.cream, C.stone),
      shape('M120,800 V330 A170,170 0 0 1 460,330 V800 Z', mix(C.sky, C.white, 0.4)),
      shape('M1140,800 V330 A170,170 0 0 1 1480,330 V800 Z', mix(C.sky, C.white, 0.4)),
      row(0),
      row(1),
      row(2),
      person(420, 1010, 1.7, { top: C.terra, skin: '3', hair: '0', style: 'curly', right: 'lift', look: '6' }),
      person(690, 1020, 1.6, { top: C.petrol, hair: '4', glasses: 'yes', left: 'hip', right: 'hip', look: '-4' }),
      person(1010, 1030, 1.72, { top: C.ochre, skin: '1', hair: '1', style: 'long', left: 'point', skirt: C.plum, look: '-6' }),
      person(1180, 1034, 1.1, { top: C.sage, skin: '1', hair: '1', left: 'lift', legs: C.terra, look: '-6' }),
      plant(110, 1040, 1.8),
      plant(1500, 1040, 1.6),
    ),
  );
};

/** The workshop on the postcards: people sort them into piles. */
export const sortingWorkshop = () =>
  picture(
    W,
    H,
    all(
      room(W, H, 700, mix(C.sage, C.cream, 0.55), C.wood),
      bigWindow(120, 110, 1.1),
      bigWindow(1170, 110, 1.1),
      lamp(800, 170, 1.1, { fill: C.ochre }),
      bust(400, 820, 1.55, { top: C.petrol, skin: '3', hair: '0', style: 'bun', right: 'reach', look: '6' }),
      bust(640, 810, 1.5, { top: C.honey, hair: '2', left: 'hold', right: 'hold', look: '4' }),
      bust(930, 810, 1.5, { top: C.terra, skin: '1', hair: C.plum, style: 'scarf', left: 'hold', right: 'hold', look: '-4' }),
      bust(1190, 820, 1.55, { top: C.plum, hair: '4', beard: 'yes', left: 'reach', look: '-6' }),
      shape('M140,760 H1460 L1600,1067 H0 Z', light(C.wood, 0.15)),
      times(5, (pile) => times(4, (k) => at(330 + pile * 240 + k * 9, 870 + (pile % 2) * 60 - k * 12, 1.3, flatSheet(0, 0, 1, { fill: [C.mist, C.honey, C.white, C.rose][(k + pile) % 4] ?? C.white })))),
      times(6, (i) => flatSheet(260 + i * 220, 990 - (i % 3) * 18, 1.2, { fill: i % 2 ? C.white : C.sand })),
      cup(560, 800, 1.2, { fill: C.petrol }),
    ),
  );

/** A head-and-shoulders picture before a soft ground. @param {string} ground @param {Record<string, string>} looks */
export const portraitOf = (ground, looks) =>
  picture(1200, 1200, all(wash(0, 0, 1200, 1200, light(ground, 0.35), ground), disc(600, 620, 430, light(ground, 0.5)), bust(600, 1870, 6.2, looks)));

/** A citizens' office in the evening: dark windows, one bright counter. */
export const eveningOffice = () =>
  picture(
    W,
    H,
    all(
      room(W, H, 780, C.sand, C.slate),
      bigWindow(110, 110, 1.2, { view: '#24324d', low: '#b4727a' }),
      bigWindow(1150, 110, 1.2, { view: '#24324d', low: '#b4727a' }),
      at(800, 210, 1, all(disc(0, 0, 92, C.ink), disc(0, 0, 80, C.white), stroke('M0,0 L-26,38 M0,0 L54,-31', C.ink, 8))),
      lamp(560, 330, 0.9, { fill: C.terra }),
      lamp(1040, 330, 0.9, { fill: C.terra }),
      bust(850, 850, 1.6, { top: C.petrol, skin: '1', hair: '0', style: 'scarf', left: 'reach', right: 'hold', look: '-5' }),
      counter(820, 740, 1.3, { front: C.teal }),
      laptop(1000, 736, 1.25),
      person(520, 1020, 1.85, { top: C.ochre, skin: '3', hair: '0', right: 'reach', legs: C.plum, look: '6' }),
      person(1330, 1010, 1.6, { top: C.terra, hair: '3', style: 'long', left: 'hold', right: 'hold', look: '-6' }),
      plant(130, 1030, 1.6),
    ),
  );

/** Three people wait on chairs under a number display. */
export const waitingRow = () =>
  picture(
    W,
    H,
    all(
      room(W, H, 760, mix(C.mist, C.cream, 0.5), C.stone),
      rect(600, 90, 400, 150, C.ink, 14),
      text(800, 200, 108, 'A 047', { anchor: 'middle', fill: C.honey, weight: '700' }),
      bigWindow(120, 190, 1, { view: '#24324d', low: '#b4727a' }),
      shelf(1210, 250, 1.1, { kind: 'folders' }),
      ...[470, 760, 1050].map((x) => all(shadow(x + 20, 1000, 120), rect(x - 60, 600, 22, 300, C.petrol, 10), rect(x - 60, 880, 150, 24, C.petrol, 10), stroke(`M${x - 40},904 V996 M${x + 74},904 V996`, C.ink, 9))),
      sitter(470, 884, 1.6, { top: C.terra, skin: '1', hair: '1', style: 'long', left: 'hold', right: 'hold' }),
      sitter(760, 884, 1.6, { top: C.plum, hair: '4', glasses: 'yes', left: 'hold', right: 'hold', legs: C.pine }),
      sitter(1050, 884, 1.6, { top: C.ochre, skin: '3', hair: '0', style: 'curly', left: 'hold', right: 'hold', legs: C.petrol }),
      sheet(752, 806, 0.62, { turn: '-6' }),
      plant(1500, 1030, 1.7),
    ),
  );

/** The sign on the office door with the new hours. */
export const openingHours = () =>
  picture(
    W,
    H,
    all(
      wash(0, 0, W, H, C.petrol, dark(C.petrol, 0.35)),
      rect(120, 0, 1360, H, light(C.wood, 0.1)),
      rect(180, 0, 1240, H, mix(C.sky, C.cream, 0.4)),
      faint(0.3, shape('M180,0 H700 L180,800 Z', C.white)),
      rect(1330, 480, 34, 190, C.ink, 17),
      faint(0.15, rect(430, 160, 740, 770, C.ink, 6)),
      rect(410, 140, 740, 770, C.white, 6),
      text(780, 256, 50, 'Bürgerbüro Ellernbruck', { anchor: 'middle', weight: '700', fill: C.petrol }),
      lines(480, 380, 48, ['Mo, Di, Fr   8–12 Uhr', 'Mittwoch   geschlossen', 'Donnerstag   14–21 Uhr'], {}),
      rect(470, 610, 620, 130, C.honey, 12),
      lines(780, 664, 38, ['Donnerstagabend', 'auch ohne Termin'], { anchor: 'middle', weight: '700' }),
      text(780, 840, 34, 'Gilt zur Probe bis Jahresende', { anchor: 'middle', fill: C.slate }),
    ),
  );
