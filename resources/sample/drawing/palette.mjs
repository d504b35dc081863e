/** The colours of all sample pictures: warm paper tones, one petrol accent. */
export const C = {
  paper: '#fbf4e6',
  cream: '#f5e6cd',
  sand: '#ead0a6',
  ochre: '#dfa549',
  honey: '#f0c777',
  terra: '#c9673f',
  brick: '#a24a30',
  plum: '#6d3d4c',
  rose: '#d98f86',
  petrol: '#0f5c66',
  teal: '#4a9291',
  mist: '#cfe2df',
  sky: '#bfdcde',
  sage: '#9db88a',
  leaf: '#6a9560',
  pine: '#3d6651',
  ink: '#2e2b33',
  slate: '#5d6470',
  stone: '#b9b2a6',
  white: '#fffdf8',
  wood: '#b57f4f',
  darkwood: '#86573a',
};

/** Skin tones, light to dark. */
export const SKIN = ['#f3cba8', '#e2aa80', '#b97a52', '#8a5638', '#63402c'];

/** Hair colours: black, brown, auburn, blond, grey. */
export const HAIR = ['#2d2527', '#5b3a2b', '#8f4b2c', '#d3a153', '#c9c4bd'];

/**
 * Mixes two `#rrggbb` colours; `share` 0 gives the first, 1 the second.
 * @param {string} a @param {string} b @param {number} share @returns {string}
 */
export function mix(a, b, share) {
  const channel = (/** @type {number} */ at) => {
    const from = parseInt(a.slice(at, at + 2), 16);
    const to = parseInt(b.slice(at, at + 2), 16);
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** A darker shade of a colour. @param {string} colour @param {number} [by] */
export const dark = (colour, by = 0.2) => mix(colour, C.ink, by);

/** A lighter tint of a colour. @param {string} colour @param {number} [by] */
export const light = (colour, by = 0.3) => mix(colour, C.white, by);
