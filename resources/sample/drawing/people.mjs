import { C, HAIR, SKIN, dark, mix } from './palette.mjs';
import { all, at, disc, oval, rect, shadow, shape, stroke } from './svg.mjs';

const SLEEVES = /** @type {Record<string, [string, string, number, number]>} */ ({
  down: ['M-32,-164 Q-46,-130 -42,-104', 'M-42,-104 L-40,-88', -40, -84],
  wave: ['M-32,-164 Q-62,-172 -66,-200', 'M-66,-200 L-64,-228', -64, -232],
  point: ['M-32,-164 Q-58,-146 -76,-158', 'M-76,-158 L-102,-176', -106, -178],
  hold: ['M-32,-164 Q-54,-132 -38,-116', 'M-38,-116 L-14,-122', -10, -122],
  reach: ['M-32,-164 Q-60,-140 -78,-126', 'M-78,-126 L-100,-120', -104, -119],
  hip: ['M-32,-164 Q-66,-138 -58,-124', 'M-58,-124 L-36,-104', -34, -102],
  lift: ['M-32,-164 Q-50,-196 -48,-222', 'M-48,-222 L-40,-252', -39, -256],
});

/** One arm; `side` 1 is the viewer's left. @param {string} pose @param {number} side @param {string} top @param {string} skin */
function arm(pose, side, top, skin) {
  const [sleeve, fore, x, y] = SLEEVES[pose] ?? SLEEVES['down'] ?? ['', '', 0, 0];
  const drawn = all(stroke(fore, skin, 13), disc(x, y, 9, skin), stroke(sleeve, dark(top, 0.12), 19));
  return `<g transform="scale(${side} 1)">${drawn}</g>`;
}

/** What lies behind the head. @param {string} style @param {string} hair */
function hairBehind(style, hair) {
  if (style === 'long') return shape('M-31,-222 Q-34,-176 -30,-160 L30,-160 Q34,-176 31,-222 Z', hair);
  if (style === 'bun') return disc(0, -250, 14, hair);
  if (style === 'curly')
    return all(disc(-24, -224, 16, hair), disc(24, -224, 16, hair), disc(0, -238, 22, hair));
  if (style === 'scarf') return shape('M-33,-214 Q-36,-168 -26,-160 L26,-160 Q36,-168 33,-214 Z', hair);
  return '';
}

/** What lies over the brow. @param {string} style @param {string} hair */
function hairFront(style, hair) {
  if (style === 'bald')
    return all(shape('M-27,-214 Q-30,-226 -26,-230 L-22,-216 Z', hair), shape('M27,-214 Q30,-226 26,-230 L22,-216 Z', hair));
  if (style === 'scarf')
    return `<path d="M-31,-206 Q-36,-246 0,-247 Q36,-246 31,-206 Q33,-180 0,-176 Q-33,-180 -31,-206 Z M-21,-212 Q-22,-188 0,-186 Q22,-188 21,-212 Q18,-230 0,-230 Q-18,-230 -21,-212 Z" fill="${hair}" fill-rule="evenodd"/>`;
  if (style === 'curly')
    return all(disc(-16, -234, 11, hair), disc(0, -239, 12, hair), disc(16, -234, 11, hair));
  if (style === 'cap')
    return all(shape('M-29,-218 Q-28,-246 0,-246 Q28,-246 29,-218 Z', hair), rect(-32, -222, 50, 7, dark(hair), 3));
  return shape('M-29,-208 Q-34,-246 0,-247 Q34,-246 29,-208 Q25,-226 10,-229 Q-12,-226 -20,-230 Q-27,-222 -29,-208 Z', hair);
}

/** The head with its neck; `look` shifts the face sideways. @param {string} skin @param {string} style @param {string} hair @param {number} look @param {boolean} beard */
function head(skin, style, hair, look, beard) {
  const line = dark(skin, 0.55);
  return all(
    rect(-10, -192, 20, 22, dark(skin, 0.1), 8),
    oval(0, -212, 26, 28, skin),
    beard ? shape('M-25,-210 Q-26,-182 0,-181 Q26,-182 25,-210 Q16,-196 0,-197 Q-16,-196 -25,-210 Z', hair) : '',
    disc(-9 + look, -213, 2.7, line),
    disc(9 + look, -213, 2.7, line),
    stroke(`M${-7 + look},-200 Q${look},-194 ${7 + look},-200`, line, 2.4),
    `<g opacity="0.25">${disc(-16 + look * 0.6, -204, 5, C.terra)}${disc(16 + look * 0.6, -204, 5, C.terra)}</g>`,
    hairFront(style, hair),
  );
}

/**
 * The upper body down to the hip at (x, y - 80 s): for people behind tables and counters.
 * Looks: `skin` and `hair` are numbers of the palettes (or a colour), `style` of the hair, `top`,
 * `left` and `right` arm poses as the viewer sees them, `look` in px, `beard`, `glasses`.
 * @type {import('./svg.mjs').Stamp}
 */
export const bust = (x, y, s = 1, o = {}) => at(x, y, s, upper(o));

/** @param {Record<string, string>} o */
function upper(o) {
  const { skin = '0', hair = '1', style = 'short', top = C.petrol, left = 'down', right = 'down' } = o;
  const { look = '0', beard = '', glasses = '', apron = '' } = o;
  const tone = SKIN[Number(skin)] ?? C.sand;
  const locks = hair.startsWith('#') ? hair : (HAIR[Number(hair)] ?? C.ink);
  const gaze = Number(look);
  return all(
    hairBehind(style, locks),
    shape('M-38,-152 Q-40,-178 -16,-182 L16,-182 Q40,-178 38,-152 L33,-76 L-33,-76 Z', top),
    shape('M6,-182 L16,-182 Q40,-178 38,-152 L33,-76 L14,-76 Z', dark(top, 0.1)),
    apron === '' ? '' : shape('M-20,-150 L20,-150 L24,-76 L-24,-76 Z', apron),
    shape('M-13,-183 Q0,-168 13,-183 Z', dark(tone, 0.1)),
    head(tone, style, locks, gaze, beard !== ''),
    glasses === '' ? '' : spectacles(gaze),
    arm(left, 1, top, tone),
    arm(right, -1, top, tone),
  );
}

/** @param {number} gaze */
const spectacles = (gaze) =>
  `<g fill="none" stroke="${C.ink}" stroke-width="2.2"><circle cx="${-10 + gaze}" cy="-213" r="8"/><circle cx="${10 + gaze}" cy="-213" r="8"/><path d="M${-2 + gaze},-213 h4"/></g>`;

/**
 * A standing person, 250 px tall at scale 1, feet at (x, y). Looks as in `bust`, and `legs` (colour), `skirt`.
 * @type {import('./svg.mjs').Stamp}
 */
export const person = (x, y, s = 1, o = {}) => {
  const { legs = C.slate, skirt = '', shoes = C.ink } = o;
  const stance = all(
    shadow(0, 0, 52, 9),
    stroke('M-15,-84 L-17,-10', dark(legs, skirt ? 0 : 0.12), 25),
    stroke('M15,-84 L17,-10', legs, 25),
    rect(-38, -13, 34, 14, shoes, 7),
    rect(6, -13, 34, 14, shoes, 7),
    skirt === '' ? '' : shape('M-33,-92 L33,-92 L46,-34 Q0,-24 -46,-34 Z', skirt),
  );
  return all(at(x, y, s, stance), bust(x, y, s, o));
};

/** A person sitting sideways to the right on a seat whose top is at (x, y). @type {import('./svg.mjs').Stamp} */
export const sitter = (x, y, s = 1, o = {}) => {
  const { legs = C.slate, shoes = C.ink } = o;
  const lap = all(
    stroke('M-8,-14 L52,-12 L54,54', legs, 27),
    rect(42, 50, 40, 14, shoes, 7),
  );
  return all(bust(x, y + 78 * s, s, o), at(x, y, s, lap));
};

/** A person in a wheelchair, wheels on (x, y). @type {import('./svg.mjs').Stamp} */
export const wheelchairUser = (x, y, s = 1, o = {}) => {
  const frame = mix(C.ink, C.slate, 0.5);
  const chair = all(
    stroke('M-44,-150 L-38,-66 L40,-66 L52,-10 L78,-10', frame, 8),
    `<circle cx="-6" cy="-50" r="50" fill="none" stroke="${frame}" stroke-width="9"/>`,
    `<circle cx="-6" cy="-50" r="38" fill="none" stroke="${C.stone}" stroke-width="4"/>`,
    disc(-6, -50, 8, frame),
    disc(58, -12, 13, frame),
  );
  return all(at(x, y, s, shadow(6, 0, 84, 10)), sitter(x - 4 * s, y - 74 * s, s, o), at(x, y, s, chair));
};
