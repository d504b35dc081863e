import { C, dark, light } from './palette.mjs';
import { all, at, disc, faint, lines, rect, shape, stroke, text, times } from './svg.mjs';

/** A sticky note with up to four short lines, middle at (x, y), turned a little. @param {number} x @param {number} y @param {string} fill @param {string[]} words @param {number} [turn] @param {number} [size] */
export const note = (x, y, fill, words, turn = 0, size = 150) =>
  at(
    x,
    y,
    size / 150,
    all(
      faint(0.18, rect(-70, -66, 150, 150, C.ink, 3)),
      rect(-75, -75, 150, 150, fill, 2),
      faint(0.35, rect(-75, -75, 150, 26, dark(fill, 0.1))),
      lines(0, -20 - (words.length - 2) * 12, 21, words, { anchor: 'middle', family: 'serif', style: 'italic' }),
    ),
    turn,
  );

/** A sheet of writing without legible words. @type {import('./svg.mjs').Stamp} */
export const sheet = (x, y, s = 1, { turn = '0', head = C.petrol } = {}) =>
  at(
    x,
    y,
    s,
    all(
      faint(0.15, rect(-56, -76, 120, 160, C.ink, 3)),
      rect(-60, -80, 120, 160, C.white, 3),
      rect(-46, -64, 60, 10, head, 3),
      times(6, (i) => rect(-46, -40 + i * 17, 92 - ((i * 17) % 34), 6, light(C.stone, 0.3), 3)),
    ),
    Number(turn),
  );

/** A sheet lying on a table, seen at a slant. @type {import('./svg.mjs').Stamp} */
export const flatSheet = (x, y, s = 1, { fill = C.white } = {}) =>
  at(x, y, s, all(shape('M-46,-12 H40 L52,12 H-40 Z', fill), stroke('M-32,-4 H30 M-28,4 H20', C.stone, 3)));

/**
 * A picture postcard side with writing, 1400 x 940, its own paper texture.
 * @param {string[]} words @param {string} from @param {string} ink @param {string} stamp
 */
export const postcard = (words, from, ink, stamp) =>
  all(
    rect(0, 0, 1400, 940, dark(C.sand, 0.12)),
    faint(0.2, rect(66, 70, 1290, 830, C.ink, 10)),
    rect(50, 50, 1300, 830, C.paper, 10),
    stroke('M860,120 V820', C.stone, 4),
    lines(110, 230, 62, words, { family: 'serif', style: 'italic', fill: ink }),
    text(110, 800, 34, from, { fill: C.slate, family: 'serif' }),
    times(4, (i) => stroke(`M930,${520 + i * 82} H${1270 - (i % 2) * 60}`, C.stone, 4)),
    postage(stamp),
    text(930, 506, 38, 'An das Rathaus', { family: 'serif', style: 'italic', fill: ink }),
    text(930, 588, 38, 'Marktplatz 1', { family: 'serif', style: 'italic', fill: ink }),
    text(930, 670, 38, 'Talmünde', { family: 'serif', style: 'italic', fill: ink }),
  );

/** @param {string} fill */
const postage = (fill) =>
  all(
    times(20, (i) => disc(1106 + (i % 5) * 41, 128 + Math.floor(i / 5) * 66, 9, C.paper)),
    rect(1090, 116, 190, 230, C.white),
    rect(1104, 130, 162, 202, fill),
    shape('M1104,290 Q1150,230 1190,270 T1266,250 V332 H1104 Z', dark(fill, 0.25)),
    disc(1226, 182, 22, C.honey),
    faint(
      0.5,
      all(
        `<circle cx="1070" cy="250" r="78" fill="none" stroke="${C.ink}" stroke-width="5"/>`,
        `<circle cx="1070" cy="250" r="56" fill="none" stroke="${C.ink}" stroke-width="3"/>`,
        text(1070, 262, 28, '14. 3.', { anchor: 'middle', weight: '700' }),
      ),
    ),
  );

/** A small postcard on a line, held by a peg, hanging from (x, y). @param {number} x @param {number} y @param {string} fill @param {number} turn @param {number} kind */
export const pegged = (x, y, fill, turn, kind) =>
  at(
    x,
    y,
    1,
    all(
      faint(0.15, rect(-58, 18, 130, 92, C.ink, 3)),
      rect(-64, 10, 130, 92, C.white, 3),
      kind % 2 === 0
        ? all(rect(-58, 16, 118, 80, fill), shape('M-58,80 Q-20,44 10,66 T60,54 V96 H-58 Z', dark(fill, 0.25)), disc(36, 38, 11, C.honey))
        : all(times(4, (i) => rect(-52, 30 + i * 15, 58 - ((i * 13) % 20), 5, C.stone, 2)), rect(34, 20, 22, 26, fill), times(3, (i) => rect(18, 60 + i * 12, 38, 4, C.stone, 2))),
      rect(-7, -8, 14, 34, C.wood, 4),
      rect(-7, 4, 14, 4, dark(C.wood, 0.3)),
    ),
    turn,
  );
