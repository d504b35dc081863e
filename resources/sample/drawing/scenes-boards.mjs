import { C, dark, light } from './palette.mjs';
import { person } from './people.mjs';
import { pegged } from './papers.mjs';
import { all, disc, faint, picture, rect, stroke, text, times, wash } from './svg.mjs';

const W = 1600;
const H = 1067;

/** A cork board with postcards in five clusters, red thread between two of them. */
export const pinBoard = () => {
  const fills = [C.sky, C.honey, C.rose, C.sage, C.sand];
  const heads = /** @type {[string, number, number][]} */ ([
    ['Schatten', 330, 200],
    ['Bus & Rad', 830, 180],
    ['Ämter', 1290, 230],
    ['Schule', 530, 640],
    ['Alles andere', 1120, 660],
  ]);
  return picture(
    W,
    H,
    all(
      rect(0, 0, W, H, C.darkwood),
      wash(34, 34, W - 68, H - 68, '#d9b382', '#c99b66'),
      times(160, (i) => faint(0.18, disc(50 + ((i * 379) % 1500), 50 + ((i * 211) % 960), 3 + (i % 4), C.darkwood))),
      ...heads.map(([word, x, y], k) =>
        all(
          times(6, (i) => pegged(x - 150 + (i % 3) * 150, y + 40 + Math.floor(i / 3) * 120, fills[(i + k) % 5] ?? C.sky, ((i * 17 + k * 5) % 13) - 6, i + k)),
          rect(x - 130, y - 50, 260, 62, C.white, 4),
          text(x, y - 8, 36, word, { anchor: 'middle', weight: '700', fill: C.petrol }),
        ),
      ),
      stroke('M330,450 Q420,520 500,590 M870,440 Q980,520 1090,600', C.terra, 5),
    ),
  );
};

/** One of four tiles of the collage. @param {number} x @param {number} y @param {string} fill @param {string} inner */
const tile = (x, y, fill, inner) =>
  `<svg x="${x}" y="${y}" width="780" height="514" viewBox="0 0 780 514">${all(wash(0, 0, 780, 514, light(fill, 0.35), fill), inner)}</svg>`;

/** Four findings of the trainees: heavy door, high bell, grey sign, step at the lift. */
export const barrierCollage = () =>
  picture(
    W,
    H,
    all(
      rect(0, 0, W, H, C.white),
      tile(10, 10, C.sand, heavyDoor()),
      tile(810, 10, C.mist, highBell()),
      tile(10, 543, C.cream, greySign()),
      tile(810, 543, C.rose, liftStep()),
    ),
  );

const heavyDoor = () =>
  all(
    rect(0, 440, 780, 74, C.stone),
    rect(300, 50, 250, 400, C.darkwood, 6),
    rect(320, 70, 210, 380, C.wood),
    rect(345, 100, 70, 130, dark(C.wood, 0.2), 4),
    rect(435, 100, 70, 130, dark(C.wood, 0.2), 4),
    rect(346, 262, 18, 90, C.ochre, 8),
    person(250, 488, 1.35, { top: C.terra, hair: '3', style: 'bun', right: 'reach', look: '6' }),
  );

const highBell = () =>
  all(
    rect(0, 0, 780, 440, light(C.stone, 0.4)),
    rect(0, 440, 780, 74, C.slate),
    rect(470, 60, 90, 130, C.slate, 10),
    disc(515, 100, 20, C.honey),
    times(3, (i) => rect(488, 136 + i * 14, 54, 7, C.ink, 3)),
    person(350, 488, 1.05, { top: C.ochre, skin: '1', hair: '0', style: 'long', right: 'lift', look: '6' }),
    stroke('M600,60 V440 M580,60 H620 M580,440 H620', C.brick, 6),
    text(618, 262, 34, '1,62 m', { fill: C.brick, weight: '700' }),
  );

const greySign = () =>
  all(
    rect(150, 110, 480, 270, light(C.stone, 0.55), 10),
    text(390, 210, 44, 'Zimmer 112–118', { anchor: 'middle', fill: light(C.stone, 0.12) }),
    text(390, 280, 44, 'Meldewesen', { anchor: 'middle', fill: light(C.stone, 0.12) }),
    stroke('M330,330 H450 M426,314 L450,330 L426,346', light(C.stone, 0.12), 7),
  );

const liftStep = () =>
  all(
    rect(0, 410, 780, 104, C.stone),
    rect(250, 40, 280, 370, C.slate, 6),
    rect(266, 56, 122, 330, light(C.slate, 0.45)),
    rect(392, 56, 122, 330, light(C.slate, 0.35)),
    rect(230, 386, 320, 30, C.ink),
    stroke('M590,386 V414 M576,386 H604 M576,414 H604', C.brick, 6),
    text(618, 412, 34, '4 cm', { fill: C.brick, weight: '700' }),
  );
