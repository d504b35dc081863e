import { C, dark, light, mix } from './palette.mjs';
import { all, at, disc, faint, glow, oval, shadow, shape, stroke, times, wash } from './svg.mjs';

/** The sky of a picture, from top colour to horizon. @param {number} w @param {number} h @param {string} [top] @param {string} [low] */
export const sky = (w, h, top = C.sky, low = C.cream) => wash(0, 0, w, h, top, low);

/** A low sun with its glow. @type {import('./svg.mjs').Stamp} */
export const sun = (x, y, s = 1, { fill = C.honey } = {}) =>
  all(glow(x, y, 190 * s, fill, 0.55), disc(x, y, 58 * s, light(fill, 0.35)));

/** A flat-bottomed cloud. @type {import('./svg.mjs').Stamp} */
export const cloud = (x, y, s = 1, { fill = C.white } = {}) =>
  at(x, y, s, faint(0.85, all(disc(0, -18, 30, fill), disc(36, -34, 40, fill), disc(80, -20, 32, fill), `<rect x="-30" y="-22" width="142" height="34" rx="17" fill="${fill}"/>`)));

/** Rolling hills, far to near, ending at height `y`. @param {number} y @param {number} w @param {string} fill @param {number} rise @param {number} shift @param {number} h */
const hill = (y, w, fill, rise, shift, h) =>
  shape(
    `M0,${y} Q${w * 0.18 + shift},${y - rise} ${w * 0.42},${y - rise * 0.3} T${w},${y - rise * 0.5} L${w},${h} L0,${h} Z`,
    fill,
  );

/** Three layers of hills that fade with distance. @param {number} w @param {number} h @param {number} y @param {string} [base] */
export const hills = (w, h, y, base = C.leaf) =>
  all(
    hill(y - 40, w, mix(base, C.mist, 0.7), 150, 90, h),
    hill(y - 10, w, mix(base, C.cream, 0.5), 110, -60, h),
    hill(y + 30, w, mix(base, C.honey, 0.25), 80, 160, h),
  );

/** A round tree on (x, y); `fill` its crown, `fruit` its apples. @type {import('./svg.mjs').Stamp} */
export const tree = (x, y, s = 1, { fill = C.leaf, fruit = '' } = {}) => {
  const spots = [[-52, -190], [-10, -232], [44, -186], [-30, -148], [20, -160], [62, -140], [8, -200], [-66, -150]];
  return at(
    x,
    y,
    s,
    all(
      shadow(0, 0, 84, 11),
      shape('M-13,0 Q-8,-60 -12,-120 L12,-120 Q8,-60 15,0 Z', C.darkwood),
      stroke('M0,-80 L-34,-130 M2,-96 L34,-136', C.darkwood, 9),
      disc(-46, -158, 50, dark(fill, 0.15)),
      disc(50, -154, 48, dark(fill, 0.12)),
      disc(0, -198, 64, fill),
      disc(-18, -148, 46, fill),
      disc(-18, -216, 34, light(fill, 0.14)),
      fruit === '' ? '' : spots.map(([a = 0, b = 0]) => disc(a, b, 9, fruit)).join(''),
    ),
  );
};

/** A slim poplar. @type {import('./svg.mjs').Stamp} */
export const poplar = (x, y, s = 1, { fill = C.pine } = {}) =>
  at(x, y, s, all(`<rect x="-5" y="-40" width="10" height="40" fill="${C.darkwood}"/>`, oval(0, -130, 30, 108, fill), oval(-8, -140, 14, 80, light(fill, 0.12))));

/** A low bush. @type {import('./svg.mjs').Stamp} */
export const bush = (x, y, s = 1, { fill = C.leaf } = {}) =>
  at(x, y, s, all(disc(-34, -18, 28, dark(fill, 0.12)), disc(34, -18, 26, dark(fill, 0.08)), disc(0, -28, 36, fill), `<rect x="-60" y="-18" width="120" height="20" rx="10" fill="${fill}"/>`));

/** Tufts of grass along a line. @param {number} y @param {number} w @param {number} count @param {string} fill */
export const grass = (y, w, count, fill) =>
  times(count, (i) => {
    const x = ((i * 397) % 1000) / 1000 * w;
    const lift = (i * 53) % 40;
    return stroke(`M${x},${y + lift} l-5,-16 M${x + 5},${y + lift} l1,-20 M${x + 10},${y + lift} l6,-15`, fill, 3);
  });

/** A potted plant standing on (x, y). @type {import('./svg.mjs').Stamp} */
export const plant = (x, y, s = 1, { fill = C.leaf, pot = C.terra } = {}) =>
  at(
    x,
    y,
    s,
    all(
      shadow(0, 0, 40, 7),
      ...[-50, -25, 0, 25, 50].map((turn, i) =>
        `<g transform="translate(0 -58) rotate(${turn})">${oval(0, -62 + Math.abs(turn) * 0.3, 17, 56, i % 2 ? dark(fill, 0.12) : fill)}</g>`,
      ),
      shape('M-34,-66 L34,-66 L26,0 L-26,0 Z', pot),
      `<rect x="-38" y="-74" width="76" height="16" rx="4" fill="${dark(pot, 0.12)}"/>`,
    ),
  );
