import { church, house, street, townHall } from './buildings.mjs';
import { bush, cloud, grass, hills, poplar, sky, sun, tree } from './nature.mjs';
import { C, dark, light, mix } from './palette.mjs';
import { person, wheelchairUser } from './people.mjs';
import { all, at, disc, faint, flipped, glow, oval, picture, rect, shadow, shape, stroke, times, wash } from './svg.mjs';
import { bench, cyclist, parasol, stand, table, cup } from './things.mjs';
import { cargoBike, libraryBus } from './vehicles.mjs';

const W = 1600;
const H = 1067;

/** The library bus on a village square, people with books before it. */
export const busOnSquare = () =>
  picture(
    W,
    H,
    all(
      sky(W, H),
      sun(1330, 190, 1),
      cloud(240, 190, 1.2),
      cloud(860, 120, 0.8),
      hills(W, H, 560),
      church(250, 640, 0.95),
      house(480, 650, 0.82, { wall: C.honey, roof: C.terra, beams: C.darkwood }),
      house(1420, 660, 1, { wall: C.rose, roof: C.brick }),
      house(1230, 650, 0.8, { wall: C.paper, roof: C.plum, glass: C.teal }),
      wash(0, 640, W, 427, C.sand, mix(C.sand, C.terra, 0.25)),
      times(9, (i) => faint(0.13, oval(120 + i * 180, 700 + ((i * 97) % 300), 120, 9, C.darkwood))),
      libraryBus(800, 860, 1.1),
      person(985, 930, 1.08, { top: C.ochre, skin: '1', hair: '0', style: 'bun', skirt: C.plum, right: 'hold', look: '-5' }),
      person(1150, 960, 1.16, { top: C.teal, skin: '3', hair: '0', style: 'curly', left: 'hold', right: 'hold', look: '-6' }),
      book(1150, 818, C.terra),
      person(1270, 970, 0.82, { top: C.terra, legs: C.petrol, skin: '3', hair: '0', style: 'curly', left: 'wave', look: '-6' }),
      person(215, 960, 1.12, { top: C.white, hair: '4', style: 'short', left: 'hip', right: 'point', glasses: 'yes', look: '6' }),
      tree(60, 1010, 1.5, { fill: C.pine }),
      bush(1540, 1060, 1.7, { fill: C.leaf }),
      bush(1390, 1075, 1.1, { fill: C.pine }),
    ),
  );

/** @param {number} x @param {number} y @param {string} fill */
const book = (x, y, fill) => all(rect(x - 26, y - 34, 52, 40, fill, 3), rect(x - 26, y - 34, 7, 40, dark(fill), 3));

/** A red cycle path along the river, cyclists on it. */
export const cyclePath = () =>
  picture(
    W,
    H,
    all(
      sky(W, H, C.sky, C.honey),
      sun(360, 260, 1.1),
      cloud(1060, 170, 1.1),
      hills(W, H, 520),
      church(1180, 560, 0.5),
      times(4, (i) => house(1290 + i * 78, 566, 0.34, { roof: i % 2 ? C.brick : C.terra })),
      shape('M0,610 Q500,560 900,600 T1600,590 V730 Q1000,640 560,700 T0,720 Z', mix(C.teal, C.mist, 0.35)),
      times(8, (i) => faint(0.5, stroke(`M${80 + i * 190},${650 + ((i * 31) % 40)} h70`, C.white, 4))),
      times(7, (i) => poplar(700 + i * 62 + ((i * 37) % 30), 640, 0.7 + ((i * 13) % 4) * 0.06)),
      shape('M0,720 Q560,690 1000,660 T1600,690 V1067 H0 Z', C.sage),
      shape('M1600,700 Q1000,720 620,860 T120,1067 H1080 Q1220,860 1600,770 Z', mix(C.terra, C.sand, 0.18)),
      stroke('M1600,735 Q1100,770 860,880 T620,1067', C.paper, 7),
      cyclist(520, 960, 1.15, { top: C.petrol, frame: C.ochre, helmet: C.terra }),
      cyclist(880, 850, 0.8, { top: C.ochre, frame: C.petrol, helmet: C.plum, skin: '#8a5638' }),
      flipped(1290, 770, 0.55, cyclist(0, 0, 1, { top: C.plum, frame: C.leaf, helmet: C.white })),
      cargoBike(1285, 1035, 1.15),
      grass(1000, 380, 18, C.pine),
      grass(1010, W, 40, mix(C.pine, C.sage, 0.3)),
      tree(1470, 1020, 1.6, { fill: C.leaf }),
    ),
  );

/** Two road workers paint a cycle symbol on the asphalt. */
export const paintingLine = () =>
  picture(
    W,
    H,
    all(
      sky(W, H, C.mist, C.cream),
      cloud(300, 160, 1.1),
      street(W, 560, 1.15, 2),
      rect(0, 556, W, 70, C.stone),
      wash(0, 620, W, 447, '#77737a', '#5c5a63'),
      shape('M420,1067 L760,620 H900 L1180,1067 Z', C.terra),
      stroke('M420,1067 L760,620 M1180,1067 L900,620', C.white, 12),
      at(800, 960, 1, all(...[-95, 95].map((x) => `<ellipse cx="${x}" cy="0" rx="72" ry="38" fill="none" stroke="${C.white}" stroke-width="13"/>`), stroke('M-95,0 L-20,2 L60,-56 L-50,-56 L-95,0 M-20,2 L-58,-72 M56,-60 L95,0', C.white, 13))),
      person(430, 900, 1.5, { top: C.ochre, legs: C.ochre, skin: '1', style: 'cap', hair: C.terra, right: 'reach', look: '6' }),
      at(596, 890, 1.2, all(shadow(0, 0, 70), rect(-54, -84, 108, 62, C.petrol, 8), disc(-34, -12, 20, C.ink), disc(38, -12, 20, C.ink), stroke('M-46,-84 L-72,-152 L-40,-160', C.ink, 8))),
      person(1190, 850, 1.35, { top: C.ochre, legs: C.petrol, skin: '3', style: 'cap', hair: C.terra, left: 'point', right: 'hip', look: '-6' }),
      cone(1380, 900, 1.2),
      cone(240, 1010, 1.5),
      cone(1010, 700, 0.6),
    ),
  );

/** A traffic cone. @type {import('./svg.mjs').Stamp} */
const cone = (x, y, s = 1) => at(x, y, s, all(shadow(0, 0, 52), rect(-46, -12, 92, 14, C.brick, 4), shape('M-30,-12 L-9,-118 H9 L30,-12 Z', C.terra), shape('M-22,-52 L-17,-78 H17 L22,-52 Z', C.white)));

/** An orchard at harvest time: ladder, baskets, three generations. */
export const harvest = () =>
  picture(
    W,
    H,
    all(
      sky(W, H, '#d7e6da', C.honey),
      sun(1240, 240, 1.2),
      hills(W, H, 540, C.leaf),
      times(6, (i) => tree(120 + i * 290, 640 + (i % 2) * 18, 0.62, { fill: mix(C.leaf, C.ochre, 0.2), fruit: C.terra })),
      wash(0, 650, W, 417, C.sage, mix(C.leaf, C.ochre, 0.15)),
      tree(1180, 880, 2.3, { fill: C.leaf, fruit: C.terra }),
      tree(260, 840, 2, { fill: mix(C.leaf, C.ochre, 0.25), fruit: C.brick }),
      ribbon(1180, 770, 1.2),
      ribbon(260, 742, 1),
      stroke('M930,930 L1040,470 M1010,930 L1092,480', C.wood, 14),
      times(7, (i) => stroke(`M${944 + i * 15},${880 - i * 60} h${72 - i * 2}`, C.wood, 10)),
      person(1000, 760, 1.12, { top: C.petrol, skin: '1', hair: '1', style: 'long', right: 'lift', left: 'reach', look: '5' }),
      person(640, 960, 1.35, { top: C.terra, skin: '4', hair: '0', left: 'hip', right: 'hold', beard: 'yes', look: '6' }),
      person(800, 980, 0.9, { top: C.honey, legs: C.plum, hair: '3', style: 'bun', left: 'reach', right: 'wave', look: '6' }),
      person(450, 950, 1.2, { top: C.plum, hair: '4', style: 'bun', glasses: 'yes', skirt: C.slate, right: 'hold', left: 'hold', look: '6' }),
      basket(900, 1010, 1.2),
      basket(560, 1030, 1),
      grass(1030, W, 46, C.pine),
    ),
  );

/** A yellow ribbon round a trunk. @type {import('./svg.mjs').Stamp} */
const ribbon = (x, y, s = 1) => at(x, y, s, all(rect(-30, -14, 60, 26, C.honey, 5), shape('M8,6 l24,50 l-16,-6 l-8,14 l-16,-52 Z', C.ochre), disc(6, 0, 13, C.ochre)));

/** A basket of apples. @type {import('./svg.mjs').Stamp} */
const basket = (x, y, s = 1) =>
  at(x, y, s, all(shadow(0, 0, 76), times(7, (i) => disc(-48 + i * 16, -62 - ((i * 11) % 16), 15, i % 2 ? C.terra : C.brick)), shape('M-66,-58 H66 L52,0 H-52 Z', C.wood), times(3, (i) => faint(0.3, stroke(`M${-60 + i * 4},${-44 + i * 16} H${60 - i * 4}`, C.darkwood, 5))), `<path d="M-60,-58 Q0,-150 60,-58" fill="none" stroke="${C.darkwood}" stroke-width="9"/>`));

/** Close to one trunk: a hand ties the yellow ribbon. */
export const yellowRibbon = () =>
  picture(
    W,
    H,
    all(
      sky(W, H, '#d7e6da', C.honey),
      glow(1200, 260, 420, C.honey, 0.7),
      hills(W, H, 700, C.leaf),
      times(5, (i) => tree(80 + i * 380, 850, 0.9, { fill: mix(C.leaf, C.cream, 0.3), fruit: C.terra })),
      wash(0, 860, W, 207, C.sage, C.leaf),
      shape('M560,1067 Q640,700 590,0 H930 Q880,640 990,1067 Z', C.darkwood),
      shape('M780,1067 Q800,600 790,0 H930 Q880,640 990,1067 Z', dark(C.darkwood, 0.25)),
      times(9, (i) => faint(0.25, stroke(`M${640 + ((i * 83) % 250)},${60 + i * 110} q${12 - i * 3},60 -6,${110 + ((i * 29) % 60)}`, C.ink, 8))),
      shape('M598,470 Q760,520 905,470 L900,580 Q760,632 604,580 Z', C.honey),
      shape('M598,560 Q760,612 901,560 L900,580 Q760,632 604,580 Z', C.ochre),
      shape('M770,540 L900,820 L842,800 L812,850 L720,570 Z', C.ochre),
      shape('M740,540 L660,830 L706,800 L748,838 L790,570 Z', C.honey),
      shape('M760,545 Q640,440 640,540 Q640,620 760,555 Q880,620 890,530 Q880,440 760,545 Z', light(C.honey, 0.15)),
      disc(762, 548, 34, C.ochre),
      stroke('M1560,880 Q1300,820 1080,640', C.petrol, 150),
      stroke('M1100,650 L960,575', '#b97a52', 88),
      stroke('M960,560 L856,520 M950,590 L850,570 M968,606 L880,612', '#b97a52', 34),
      grass(1020, W, 40, C.pine),
    ),
  );

/** The market square without cars: parasols, benches, neighbours at tables. */
export const marketSquare = () =>
  picture(
    W,
    H,
    all(
      sky(W, H),
      cloud(180, 150, 1.1),
      cloud(1180, 110, 1.3),
      sun(1450, 220, 0.9),
      street(W, 640, 1.05, 1),
      townHall(800, 650, 0.86),
      wash(0, 640, W, 427, C.sand, mix(C.sand, C.terra, 0.22)),
      times(30, (i) => faint(0.12, oval(((i * 271) % 1600), 670 + ((i * 89) % 380), 46, 5, C.darkwood))),
      tree(90, 790, 1.25, { fill: C.leaf }),
      tree(1520, 800, 1.3, { fill: C.pine }),
      parasol(420, 880, 1.35, {}),
      parasol(1190, 860, 1.25, { fill: C.petrol }),
      person(330, 890, 1, { top: C.ochre, skin: '1', style: 'long', right: 'hold', look: '5' }),
      person(520, 890, 1, { top: C.teal, skin: '3', hair: '0', left: 'hold', look: '-5' }),
      table(425, 830, 0.62),
      cup(390, 828, 0.9),
      cup(460, 828, 0.9, { fill: C.petrol }),
      person(1110, 870, 0.98, { top: C.plum, hair: '4', style: 'bun', right: 'hold', look: '5' }),
      person(1280, 870, 0.98, { top: C.white, hair: '0', style: 'scarf', skin: '1', left: 'hold', look: '-5' }),
      table(1195, 812, 0.6),
      bench(780, 960, 1.1),
      wheelchairUser(1030, 1000, 1.1, { top: C.terra, hair: '2', left: 'wave', look: '-5' }),
      person(660, 1010, 0.78, { top: C.honey, legs: C.petrol, hair: '3', left: 'wave', right: 'lift' }),
      disc(740, 1000, 22, C.terra),
      stand(250, 1010, 1.1, { words: 'autofrei' }),
    ),
  );

/** The same square on a summer night: lights, a projector screen, rows of chairs. */
export const squareAtNight = () =>
  picture(
    W,
    H,
    all(
      sky(W, H, '#2b3d5b', '#b4727a'),
      times(40, (i) => faint(0.7, disc((i * 331) % 1600, (i * 97) % 330, 2 + (i % 3), C.cream))),
      faint(0.96, street(W, 640, 1.05, 3)),
      faint(0.35, rect(0, 0, W, 660, '#1f2a44')),
      wash(0, 640, W, 427, '#7c6672', '#4b4152'),
      glow(800, 470, 520, C.honey, 0.5),
      rect(470, 270, 660, 380, C.ink, 8),
      wash(486, 286, 628, 348, '#f6d9a6', '#e59d6e'),
      shape('M486,560 Q640,470 800,540 T1114,510 V634 H486 Z', C.plum),
      disc(960, 400, 46, C.white),
      rect(500, 650, 16, 120, C.ink),
      rect(1084, 650, 16, 120, C.ink),
      ...[0, 1].map((k) => all(stroke(`M0,${140 + k * 90} Q800,${360 + k * 60} 1600,${140 + k * 90}`, C.ink, 3), times(17, (i) => lightbulb(i, k)))),
      times(6, (i) => seated(250 + i * 220, 890, 1, i)),
      times(7, (i) => seated(130 + i * 225, 1050, 1.2, i + 3)),
    ),
  );

/** @param {number} i @param {number} k */
const lightbulb = (i, k) => {
  const x = i * 100;
  const t = x / 1600;
  const y = 140 + k * 90 + 2 * t * (1 - t) * (220 - k * 30) + 12;
  return all(glow(x, y, 34, C.honey, 0.8), disc(x, y, 8, C.cream));
};

/** Somebody seen from behind on a chair. @param {number} x @param {number} y @param {number} s @param {number} i */
const seated = (x, y, s, i) => {
  const top = [C.petrol, C.terra, C.plum, C.ochre, C.teal][i % 5] ?? C.petrol;
  const hair = ['#2d2527', '#8f4b2c', '#5b3a2b', '#d3a153', '#c9c4bd'][(i * 3) % 5] ?? C.ink;
  return at(x, y, s, all(rect(-10, -130, 20, 30, '#b97a52', 8), disc(0, -146, 30, hair), shape('M-48,0 Q-50,-106 -18,-112 H18 Q50,-106 48,0 Z', dark(top, 0.25)), rect(-52, -66, 104, 70, dark(C.darkwood, 0.3), 10)));
};

/** Trainees test the ramp at a town hall door, one of them in a wheelchair. */
export const rampTest = () =>
  picture(
    W,
    H,
    all(
      sky(W, H, C.mist, C.cream),
      cloud(1220, 140, 1),
      townHall(620, 800, 1.12, { wall: C.cream }),
      wash(0, 790, W, 277, C.stone, dark(C.stone, 0.18)),
      shape('M640,800 H1010 L1460,930 H640 Z', light(C.stone, 0.35)),
      shape('M640,930 H1460 V950 H640 Z', dark(C.stone, 0.3)),
      stroke('M1010,720 L1440,850 M1010,720 V800 M1225,786 V866 M1440,850 V930', C.petrol, 12),
      wheelchairUser(1130, 872, 1.3, { top: C.ochre, skin: '1', hair: '0', style: 'long', left: 'reach', right: 'reach', look: '-5' }),
      person(1420, 1010, 1.42, { top: C.petrol, skin: '3', hair: '0', style: 'curly', left: 'hold', right: 'hold', glasses: 'yes', look: '-6' }),
      rect(1376, 800, 70, 52, C.paper, 4),
      person(420, 1020, 1.5, { top: C.terra, hair: '3', style: 'short', right: 'point', left: 'hip', look: '6' }),
      person(230, 1000, 1.4, { top: C.sage, hair: '2', style: 'bun', right: 'hold', left: 'hold', look: '6', legs: C.plum }),
      bush(60, 1060, 1.5),
      bush(1560, 1060, 1.3, { fill: C.pine }),
    ),
  );

/** A letter box for postcards before the town hall; a woman posts one. */
export const letterBox = () =>
  picture(
    W,
    H,
    all(
      sky(W, H),
      cloud(1240, 180, 1.2),
      townHall(520, 800, 1.25, { wall: C.honey }),
      house(1330, 800, 1.35, { wall: C.paper, roof: C.plum }),
      wash(0, 790, W, 277, C.sand, mix(C.sand, C.terra, 0.25)),
      at(860, 1000, 1.6, all(shadow(0, 0, 84), rect(-14, -110, 28, 110, C.ink), rect(-84, -280, 168, 180, C.terra, 16), rect(-84, -280, 168, 40, dark(C.terra, 0.18), 16), rect(-56, -224, 112, 12, C.ink, 5), rect(-58, -190, 116, 66, C.paper, 4), stroke('M-40,-170 H36 M-40,-152 H20 M-40,-136 H30', C.slate, 5))),
      person(1110, 1010, 1.85, { top: C.petrol, skin: '2', hair: '1', style: 'long', left: 'reach', right: 'down', skirt: C.ochre, look: '-6' }),
      at(912, 774, 1, rect(-44, -24, 76, 46, C.white, 3), -8),
      person(560, 960, 1.1, { top: C.plum, hair: '4', glasses: 'yes', left: 'hip', right: 'hold', look: '6' }),
      tree(130, 960, 1.6, { fill: C.leaf }),
    ),
  );
