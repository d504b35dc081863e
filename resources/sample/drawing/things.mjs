import { C, dark, light, mix } from './palette.mjs';
import { all, at, disc, faint, glow, oval, rect, shadow, shape, stroke, text, times, wash } from './svg.mjs';

/** A room: wall, floor and skirting, `floor` px from the top. @param {number} w @param {number} h @param {number} floor @param {string} wall @param {string} ground */
export const room = (w, h, floor, wall, ground) =>
  all(
    wash(0, 0, w, floor, light(wall, 0.25), wall),
    wash(0, floor, w, h - floor, ground, dark(ground, 0.18)),
    rect(0, floor - 16, w, 16, light(wall, 0.5)),
    times(7, (i) => faint(0.09, stroke(`M${w / 2 + (i - 3) * 170},${floor} L${w / 2 + (i - 3) * 420},${h}`, C.ink, 3))),
  );

/** A tall window with a view; light falls on the floor. @type {import('./svg.mjs').Stamp} */
export const bigWindow = (x, y, s = 1, { view = C.sky, low = C.cream } = {}) =>
  at(
    x,
    y,
    s,
    all(
      rect(-14, -14, 308, 408, C.white, 6),
      wash(0, 0, 280, 380, view, low),
      shape('M0,300 Q70,240 150,280 T280,250 V380 H0 Z', mix(C.leaf, view, 0.35)),
      shape('M0,340 Q120,290 280,330 V380 H0 Z', mix(C.pine, view, 0.2)),
      rect(134, 0, 12, 380, C.white),
      rect(0, 130, 280, 10, C.white),
      rect(-26, 388, 332, 18, light(C.stone, 0.4), 4),
      faint(0.14, shape('M0,0 H90 L0,170 Z', C.white)),
    ),
  );

/** A hanging lamp, its cord from the top edge to (x, y). @type {import('./svg.mjs').Stamp} */
export const lamp = (x, y, s = 1, { fill = C.petrol } = {}) =>
  all(
    stroke(`M${x},0 V${y - 40 * s}`, C.ink, 4),
    glow(x, y + 10 * s, 170 * s, C.honey, 0.5),
    at(x, y, s, all(shape('M-62,0 Q-56,-58 0,-60 Q56,-58 62,0 Z', fill), oval(0, 0, 62, 9, light(C.honey, 0.5)))),
  );

/** A table seen from the front: top `w` 400 wide, top edge at y, legs 170 down. @type {import('./svg.mjs').Stamp} */
export const table = (x, y, s = 1, { fill = C.wood } = {}) =>
  at(
    x,
    y,
    s,
    all(
      shadow(0, 172, 230, 16),
      rect(-180, 18, 18, 152, dark(fill, 0.3)),
      rect(162, 18, 18, 152, dark(fill, 0.3)),
      shape('M-196,-30 H196 L222,8 H-222 Z', light(fill, 0.18)),
      rect(-222, 8, 444, 22, fill, 5),
    ),
  );

/** A counter with a front of boards; top edge at y, 600 wide, 190 deep. @type {import('./svg.mjs').Stamp} */
export const counter = (x, y, s = 1, { fill = C.wood, front = C.petrol } = {}) =>
  at(
    x,
    y,
    s,
    all(
      shadow(0, 196, 330, 18),
      rect(-290, 20, 580, 176, front, 6),
      times(8, (i) => faint(0.16, rect(-290 + i * 74, 20, 4, 176, C.ink))),
      faint(0.12, rect(90, 20, 200, 176, C.ink)),
      rect(-312, -6, 624, 28, fill, 8),
      rect(-312, -6, 624, 9, light(fill, 0.3), 4),
    ),
  );

/** An open laptop seen from behind or beside, standing on (x, y). @type {import('./svg.mjs').Stamp} */
export const laptop = (x, y, s = 1, { fill = C.slate } = {}) =>
  at(x, y, s, all(shape('M-52,-72 H52 L58,-6 H-58 Z', fill), disc(0, -40, 7, light(fill, 0.4)), rect(-74, -8, 148, 9, dark(fill, 0.25), 4)));

/** A shelf of books or folders, 300 wide and 380 tall, top left at (x, y); `kind` books or folders. @type {import('./svg.mjs').Stamp} */
export const shelf = (x, y, s = 1, { kind = 'books', fill = C.wood } = {}) => {
  const tones = [C.terra, C.petrol, C.ochre, C.plum, C.sage, C.rose, C.slate, C.teal, C.honey];
  const row = (/** @type {number} */ r) => {
    let left = 14;
    let out = '';
    for (let i = 0; left < 268; i += 1) {
      const wide = kind === 'folders' ? 28 : 13 + ((i * 7 + r * 5) % 12);
      const tall = kind === 'folders' ? 84 : 64 + ((i * 13 + r * 11) % 26);
      const tone = tones[(i * 4 + r * 3) % 9] ?? C.terra;
      out += rect(left, 106 + r * 122 - tall, wide, tall, tone, 2);
      out += kind === 'folders' ? rect(left + 6, 48 + r * 122, 16, 26, C.paper, 2) : rect(left, 116 + r * 122 - tall, wide, 5, light(tone, 0.45));
      left += wide + ((i + r) % 5 === 4 ? 16 : 3);
    }
    return all(out, rect(0, 106 + r * 122, 300, 12, light(fill, 0.1)));
  };
  return at(x, y, s, all(rect(-10, -10, 320, 400, dark(fill, 0.2), 5), rect(0, 0, 300, 380, dark(fill, 0.45)), times(3, row)));
};

/** A bicycle facing right, wheels on y. @type {import('./svg.mjs').Stamp} */
const bike = (x, y, s = 1, { fill = C.terra } = {}) => {
  const wheel = (/** @type {number} */ cx) =>
    `<circle cx="${cx}" cy="-44" r="42" fill="none" stroke="${C.ink}" stroke-width="6"/>` +
    times(6, (i) => faint(0.4, stroke(`M${cx},-44 l${Math.round(Math.cos(i) * 38)},${Math.round(Math.sin(i) * 38)}`, C.slate, 2)));
  return at(
    x,
    y,
    s,
    all(
      shadow(0, 0, 120, 9),
      wheel(-72),
      wheel(72),
      stroke('M-72,-44 L-6,-44 L52,-106 L-28,-106 L-72,-44 M-6,-44 L-34,-122 M48,-122 L72,-44', fill, 8),
      stroke('M-52,-124 H-18', C.ink, 9),
      stroke('M48,-122 L42,-140 L66,-146', C.ink, 7),
      disc(-6, -44, 10, C.ink),
    ),
  );
};

/** A cyclist riding to the right. @type {import('./svg.mjs').Stamp} */
export const cyclist = (x, y, s = 1, o = {}) => {
  const { frame = C.terra, legs = C.slate, top = C.petrol, skin = '#e2aa80', helmet = C.ochre } = o;
  const rider = all(
    stroke('M-34,-128 L8,-92 L-2,-26', dark(legs, 0.2), 21),
    stroke('M-34,-132 Q-20,-176 8,-204', top, 44),
    stroke('M-34,-130 L22,-104 L6,-34', legs, 22),
    rect(-6, -36, 34, 13, C.ink, 6),
    stroke('M8,-198 Q24,-160 58,-150', dark(top, 0.14), 17),
    disc(62, -148, 9, skin),
    stroke('M14,-214 L18,-228', dark(skin, 0.1), 16),
    disc(24, -246, 25, skin),
    disc(38, -246, 2.7, dark(skin, 0.6)),
    stroke('M34,-232 q6,3 10,-1', dark(skin, 0.6), 2.4),
    shape('M-4,-248 Q-4,-280 24,-280 Q52,-278 54,-252 Z', helmet),
    shape('M-4,-248 Q-4,-262 2,-270 L50,-262 L54,-252 Z', dark(helmet, 0.14)),
  );
  return all(bike(x, y, s, { fill: frame }), at(x, y, s, rider));
};

/** A sunshade over (x, y) on the ground, 260 wide. @type {import('./svg.mjs').Stamp} */
export const parasol = (x, y, s = 1, { fill = C.terra, second = C.paper } = {}) =>
  at(
    x,
    y,
    s,
    all(
      shadow(0, 0, 110, 10),
      rect(-5, -270, 10, 270, C.darkwood, 4),
      shape('M-136,-252 Q-100,-346 0,-352 Q100,-346 136,-252 Z', fill),
      shape('M-70,-252 Q-54,-336 0,-352 Q10,-320 -6,-252 Z', second),
      shape('M66,-252 Q50,-336 0,-352 Q70,-348 104,-300 L136,-252 Z', dark(fill, 0.12)),
      disc(0, -356, 7, C.darkwood),
    ),
  );

/** A bench seen from the front, seat at about y - 52. @type {import('./svg.mjs').Stamp} */
export const bench = (x, y, s = 1, { fill = C.wood } = {}) =>
  at(x, y, s, all(shadow(0, 0, 150, 12), rect(-120, -52, 12, 52, C.ink), rect(108, -52, 12, 52, C.ink), rect(-140, -112, 280, 18, fill, 5), rect(-140, -88, 280, 16, dark(fill, 0.1), 5), rect(-148, -60, 296, 18, light(fill, 0.12), 6)));

/** A cup on a table. @type {import('./svg.mjs').Stamp} */
export const cup = (x, y, s = 1, { fill = C.terra } = {}) =>
  at(x, y, s, all(`<circle cx="17" cy="-16" r="9" fill="none" stroke="${fill}" stroke-width="5"/>`, rect(-16, -30, 32, 30, fill, 6), oval(0, -30, 16, 4, dark(fill, 0.3))));

/** A board on a stand with a word on it. @type {import('./svg.mjs').Stamp} */
export const stand = (x, y, s = 1, { words = '', fill = C.petrol } = {}) =>
  at(x, y, s, all(shadow(0, 0, 70, 8), stroke('M-50,0 L-40,-150 M50,0 L40,-150', C.darkwood, 10), rect(-74, -196, 148, 120, fill, 6), text(0, -128, 25, words, { anchor: 'middle', fill: C.white, weight: '700' })));
