import { C, dark, light } from './palette.mjs';
import { all, at, disc, faint, rect, shadow, shape, stroke, text, times } from './svg.mjs';

/** @param {number} x */
const wheel = (x) => all(disc(x, -52, 54, C.ink), disc(x, -52, 30, C.stone), disc(x, -52, 12, C.slate));

/**
 * The library bus, 900 long, wheels on y, its open side door and awning to the viewer.
 * @type {import('./svg.mjs').Stamp}
 */
export const libraryBus = (x, y, s = 1, { fill = C.petrol, words = 'BÜCHERBUS' } = {}) =>
  at(
    x,
    y,
    s,
    all(
      shadow(0, 0, 480, 26),
      rect(-450, -390, 890, 330, fill, 34),
      rect(-450, -150, 890, 90, dark(fill, 0.2), 20),
      rect(-450, -176, 890, 22, C.ochre),
      shape('M372,-340 H416 Q438,-340 440,-310 V-196 H372 Z', C.mist),
      times(3, (i) => busWindow(-404 + i * 136)),
      rect(24, -346, 132, 284, dark(C.darkwood, 0.4), 6),
      rect(32, -338, 116, 276, C.honey),
      times(3, (i) => rect(38, -262 + i * 64, 104, 7, C.darkwood)),
      times(18, (i) => rect(42 + (i % 6) * 16, -298 + Math.floor(i / 6) * 64 - ((i * 5) % 9), 12, 36 + ((i * 5) % 9), [C.terra, C.petrol, C.plum, C.sage, C.rose][i % 5] ?? C.terra, 2)),
      shape('M6,-352 H176 L206,-286 H-22 Z', C.terra),
      times(4, (i) => shape(`M${20 + i * 44},-352 h22 l${-3 + i * 8},66 h-26 Z`, C.paper)),
      busWindow(206),
      text(-404, -187, 40, words, { fill: C.paper, weight: '700' }),
      text(206, -189, 22, 'mit Bürgerbüro', { fill: C.paper }),
      wheel(-270),
      wheel(300),
      rect(424, -110, 26, 22, C.honey, 6),
      rect(34, -60, 112, 14, C.slate, 4),
    ),
  );

/** @param {number} x */
const busWindow = (x) =>
  all(
    rect(x, -346, 118, 120, C.white, 12),
    rect(x + 7, -339, 104, 106, C.mist, 8),
    times(5, (i) => rect(x + 16 + i * 19, -290 + ((i * 7) % 12), 13, 57 - ((i * 7) % 12), [C.terra, C.ochre, C.plum, C.teal, C.rose][i] ?? C.terra, 2)),
    faint(0.35, shape(`M${x + 7},-339 h44 l-44,80 Z`, C.white)),
  );

/** A cargo bike with a box in front, facing right. @type {import('./svg.mjs').Stamp} */
export const cargoBike = (x, y, s = 1, { fill = C.teal } = {}) =>
  at(
    x,
    y,
    s,
    all(
      shadow(10, 0, 150, 10),
      ...[-90, 108].map((cx) => `<circle cx="${cx}" cy="-36" r="34" fill="none" stroke="${C.ink}" stroke-width="7"/>`),
      stroke('M-90,-36 L-30,-36 L-40,-104 M-30,-36 L40,-36 L108,-36 M-30,-36 L0,-110', fill, 8),
      shape('M10,-96 H104 L94,-34 H20 Z', C.wood),
      rect(10, -100, 96, 12, light(C.wood, 0.2), 3),
      stroke('M-62,-108 H-26', C.ink, 9),
      stroke('M0,-110 L-14,-128 M0,-110 L8,-132', C.ink, 6),
    ),
  );

/** A server cabinet, 190 wide and 560 tall, standing on (x, y). @type {import('./svg.mjs').Stamp} */
export const rack = (x, y, s = 1, { fill = C.ink } = {}) =>
  at(
    x,
    y,
    s,
    all(
      shadow(0, 0, 120, 14),
      rect(-95, -560, 190, 560, fill, 8),
      rect(-80, -540, 160, 510, dark(C.slate, 0.55), 4),
      times(14, (i) =>
        all(
          rect(-74, -534 + i * 36, 148, 28, i % 4 === 3 ? C.slate : dark(C.slate, 0.25), 3),
          disc(58, -520 + i * 36, 4.5, i % 5 === 2 ? C.honey : '#7fd1a5'),
          disc(42, -520 + i * 36, 4.5, i % 3 === 0 ? '#7fd1a5' : C.teal),
          times(6, (k) => rect(-64 + k * 14, -526 + i * 36, 8, 12, dark(C.slate, 0.6), 1)),
        ),
      ),
    ),
  );
