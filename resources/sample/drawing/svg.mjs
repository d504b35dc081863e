import { C } from './palette.mjs';

/**
 * A thing drawn at a place: (x, y) is where it stands, `s` its scale, `o` its looks.
 * @typedef {(x: number, y: number, s?: number, o?: Record<string, string>) => string} Stamp
 */

/** Joins drawn parts, later parts in front. @param {...string} parts */
export const all = (...parts) => parts.join('');

/** Repeats a part `count` times. @param {number} count @param {(index: number) => string} part */
export const times = (count, part) => Array.from({ length: count }, (_, i) => part(i)).join('');

/** A filled rectangle with corner radius `r`. @param {number} x @param {number} y @param {number} w @param {number} h @param {string} fill @param {number} [r] */
export const rect = (x, y, w, h, fill, r = 0) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}"/>`;

/** A filled circle. @param {number} x @param {number} y @param {number} r @param {string} fill */
export const disc = (x, y, r, fill) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;

/** A filled ellipse. @param {number} x @param {number} y @param {number} rx @param {number} ry @param {string} fill */
export const oval = (x, y, rx, ry, fill) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;

/** A filled path. @param {string} d @param {string} fill */
export const shape = (d, fill) => `<path d="${d}" fill="${fill}"/>`;

/** A round-ended stroke along a path. @param {string} d @param {string} colour @param {number} width */
export const stroke = (d, colour, width) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** Moves, scales and turns (degrees) a drawing. @param {number} x @param {number} y @param {number} s @param {string} inner @param {number} [turn] */
export const at = (x, y, s, inner, turn = 0) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${s})">${inner}</g>`;

/** The same drawing facing the other way. @param {number} x @param {number} y @param {number} s @param {string} inner */
export const flipped = (x, y, s, inner) =>
  `<g transform="translate(${x} ${y}) scale(${-s} ${s})">${inner}</g>`;

/** A drawing seen through: `share` 0 to 1. @param {number} share @param {string} inner */
export const faint = (share, inner) => `<g opacity="${share}">${inner}</g>`;

/** A soft shadow on the ground. @param {number} x @param {number} y @param {number} rx @param {number} [ry] */
export const shadow = (x, y, rx, ry = rx * 0.13) => faint(0.16, oval(x, y, rx, ry, C.ink));

/** A rectangle filled with a vertical gradient. @param {number} x @param {number} y @param {number} w @param {number} h @param {string} top @param {string} bottom @param {number} [r] */
export function wash(x, y, w, h, top, bottom, r = 0) {
  const id = `g${top.slice(1)}${bottom.slice(1)}`;
  return (
    `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/>` +
    `<stop offset="1" stop-color="${bottom}"/></linearGradient>` +
    rect(x, y, w, h, `url(#${id})`, r)
  );
}

/** A glow that fades outwards. @param {number} x @param {number} y @param {number} r @param {string} colour @param {number} [share] */
export function glow(x, y, r, colour, share = 0.7) {
  const id = `r${colour.slice(1)}${Math.round(share * 100)}`;
  return (
    `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${share}"/>` +
    `<stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>` +
    disc(x, y, r, `url(#${id})`)
  );
}

/**
 * Text on a baseline. `o`: `fill`, `weight`, `anchor`, `family` (sans, serif), `style`.
 * @param {number} x @param {number} y @param {number} size @param {string} words @param {Record<string, string>} [o]
 */
export function text(x, y, size, words, o = {}) {
  const { fill = C.ink, weight = '400', anchor = 'start', family = 'sans', style = 'normal' } = o;
  const face = family === 'serif' ? 'DejaVu Serif, serif' : 'DejaVu Sans, sans-serif';
  const safe = words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return (
    `<text x="${x}" y="${y}" font-size="${size}" font-family="${face}" font-weight="${weight}" ` +
    `font-style="${style}" text-anchor="${anchor}" fill="${fill}">${safe}</text>`
  );
}

/** Several lines of text, one below the other. @param {number} x @param {number} y @param {number} size @param {string[]} lines @param {Record<string, string>} [o] */
export const lines = (x, y, size, lines, o = {}) =>
  lines.map((line, i) => text(x, y + i * size * 1.35, size, line, o)).join('');

/** A whole picture. @param {number} width px @param {number} height px @param {string} body */
export const picture = (width, height, body) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`;
