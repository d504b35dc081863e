import { C, dark, light } from './palette.mjs';
import { all, at, disc, rect, shape, stroke, text, times } from './svg.mjs';

/** A window of a house, top left at (x, y). @param {number} x @param {number} y @param {number} w @param {number} h @param {string} glass */
const pane = (x, y, w, h, glass) =>
  all(
    rect(x - 5, y - 5, w + 10, h + 10, C.white, 3),
    rect(x, y, w, h, glass),
    rect(x + w / 2 - 2, y, 4, h, C.white),
    rect(x, y + h * 0.4, w, 4, C.white),
    rect(x - 9, y + h + 4, w + 18, 7, light(C.stone, 0.3)),
  );

/**
 * A gabled house 200 wide and 330 tall, standing on (x, y) at its middle. Looks: `wall`, `roof`, `glass`, `beams`.
 * @type {import('./svg.mjs').Stamp}
 */
export const house = (x, y, s = 1, o = {}) => {
  const { wall = C.cream, roof = C.brick, glass = C.teal, beams = '', door = C.darkwood } = o;
  const frame = 'M-98,-200 H98 M-98,-108 H98 M-98,-200 V0 M98,-200 V0 M-34,-200 V-108 M34,-200 V-108 M-98,-108 L-34,-200 M98,-108 L34,-200 M-60,-235 L0,-310 L60,-235';
  return at(
    x,
    y,
    s,
    all(
      shape('M-100,0 V-200 L0,-322 L100,-200 V0 Z', wall),
      shape('M40,0 V-273 L100,-200 V0 Z', dark(wall, 0.07)),
      shape('M0,-338 L124,-192 L108,-180 L0,-308 L-108,-180 L-124,-192 Z', roof),
      beams === '' ? '' : stroke(frame, beams, 9),
      pane(-18, -256, 36, 40, glass),
      times(3, (i) => pane(-82 + i * 64, -178, 36, 52, glass)),
      pane(-82, -82, 36, 52, glass),
      pane(46, -82, 36, 52, glass),
      rect(-22, -90, 44, 90, dark(door, 0.2), 4),
      rect(-18, -86, 36, 86, door, 3),
      disc(10, -42, 4, C.honey),
    ),
  );
};

/**
 * A town hall with steps, arches and a clock turret, 520 wide and 640 tall, standing on (x, y) at its middle.
 * @type {import('./svg.mjs').Stamp}
 */
export const townHall = (x, y, s = 1, o = {}) => {
  const { wall = C.sand, roof = C.brick, glass = C.petrol, sign = 'RATHAUS' } = o;
  return at(
    x,
    y,
    s,
    all(
      turret(wall, roof),
      shape('M-280,-330 L-220,-440 H220 L280,-330 Z', roof),
      shape('M60,-440 H220 L280,-330 H60 Z', dark(roof, 0.1)),
      shape('M-96,-330 L0,-462 L96,-330 Z', light(wall, 0.2)),
      shape('M-112,-326 L0,-482 L112,-326 L94,-326 L0,-456 L-94,-326 Z', dark(roof, 0.18)),
      disc(0, -374, 22, C.white),
      rect(-260, -330, 520, 330, wall),
      rect(120, -330, 140, 330, dark(wall, 0.06)),
      rect(-268, -336, 536, 16, light(wall, 0.45)),
      rect(-264, -178, 528, 10, light(wall, 0.45)),
      times(6, (i) => pane(-232 + i * 86, -296, 46, 88, glass)),
      times(5, (i) => (i === 2 ? '' : arch(-204 + i * 102, -20, glass))),
      arch(0, -20, C.darkwood),
      rect(-74, -180, 148, 32, light(wall, 0.6), 3),
      text(0, -156, 24, sign, { anchor: 'middle', weight: '700', fill: dark(wall, 0.7) }),
      times(3, (i) => rect(-90 - i * 16, -20 + i * 8, 180 + i * 32, 8, i % 2 ? C.stone : light(C.stone, 0.4))),
    ),
  );
};

/** @param {string} wall @param {string} roof */
const turret = (wall, roof) =>
  all(
    rect(-46, -590, 92, 180, light(wall, 0.12)),
    rect(12, -590, 34, 180, dark(wall, 0.06)),
    shape('M-60,-586 Q-30,-650 0,-716 Q30,-650 60,-586 Z', dark(roof, 0.1)),
    stroke('M0,-716 V-752', C.ochre, 5),
    disc(0, -756, 8, C.ochre),
    disc(0, -536, 34, C.ochre),
    disc(0, -536, 29, C.white),
    stroke('M0,-536 V-556 M0,-536 L14,-530', C.ink, 4),
  );

/** @param {number} x @param {number} y @param {string} fill */
const arch = (x, y, fill) =>
  all(
    shape(`M${x - 38},${y} V${y - 86} A38,38 0 0 1 ${x + 38},${y - 86} V${y} Z`, C.white),
    shape(`M${x - 30},${y} V${y - 86} A30,30 0 0 1 ${x + 30},${y - 86} V${y} Z`, fill),
    rect(x - 2, y - 116, 4, 116, C.white),
  );

/** A row of houses across the width, in changing colours. @param {number} w @param {number} y @param {number} s @param {number} [seed] */
export function street(w, y, s, seed = 0) {
  const walls = [C.cream, C.honey, C.rose, C.paper, C.sand, C.mist];
  const roofs = [C.brick, C.terra, dark(C.brick), C.plum];
  const step = 206 * s;
  return times(Math.ceil(w / step) + 1, (i) =>
    house(i * step, y, s * (0.94 + ((i + seed) % 3) * 0.05), {
      wall: walls[(i + seed) % 6] ?? C.cream,
      roof: roofs[(i * 3 + seed) % 4] ?? C.brick,
      beams: (i + seed) % 3 === 1 ? C.darkwood : '',
      glass: (i + seed) % 2 ? C.petrol : C.teal,
    }),
  );
}

/** A village church with a pointed spire. @type {import('./svg.mjs').Stamp} */
export const church = (x, y, s = 1, { wall = C.paper, roof = C.plum } = {}) =>
  at(
    x,
    y,
    s,
    all(
      rect(30, -150, 170, 150, dark(wall, 0.08)),
      shape('M22,-148 L60,-216 H180 L210,-148 Z', roof),
      times(3, (i) => shape(`M${58 + i * 48},-40 v-48 a12,12 0 0 1 24,0 v48 Z`, C.petrol)),
      rect(-40, -290, 80, 290, wall),
      shape('M-50,-288 L0,-440 L50,-288 Z', dark(roof, 0.12)),
      disc(0, -240, 20, C.ochre),
      shape('M-16,0 v-60 a16,16 0 0 1 32,0 v60 Z', C.darkwood),
    ),
  );
