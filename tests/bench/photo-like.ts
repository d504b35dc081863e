/** A picture made of numbers alone: three bytes a pixel, the same on every machine. */
export interface Drawn {
  readonly name: string;
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

type Colour = readonly [number, number, number];
/** The colour of a place, both coordinates in px. */
type Paint = (x: number, y: number) => Colour;

/** As large as pictures of 800 px width are scaled from. */
const [WIDTH, HEIGHT] = [1600, 1064];

/**
 * Pictures with what photographs have and drawings lack: soft skin with pores, leaves down to the last
 * pixel, a sky whose steps would show, grain of a dark room, masonry; and a screen full of small writing.
 */
export function photoLikes(): Drawn[] {
  return [
    draw('skin', skin, 3),
    draw('leaves', leaves, 4),
    draw('sky', sky, 1.5),
    draw('dusk', dusk, 9),
    draw('masonry', masonry, 4),
    draw('writing', writing, 0),
  ];
}

/** Paints a picture with the grain of a sensor, `grain` being its standard deviation in steps of brightness. */
function draw(name: string, paint: Paint, grain: number): Drawn {
  const data = Buffer.alloc(WIDTH * HEIGHT * 3);
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const noise = grain * bell(x, y);
      const at = (y * WIDTH + x) * 3;
      for (const [channel, value] of paint(x, y).entries()) {
        data[at + channel] = Math.max(0, Math.min(255, Math.round(value + noise)));
      }
    }
  }
  return { name, data, width: WIDTH, height: HEIGHT };
}

function skin(x: number, y: number): Colour {
  const form = Math.hypot((x - 760) / 620, (y - 520) / 560);
  const light = 1.12 - 0.55 * form ** 2 + 0.1 * layers(x / 300, y / 300, 3);
  const pores = 5 * (layers(x / 5, y / 5, 2) - 0.5);
  const blush = 18 * layers(x / 160, y / 160, 2);
  if (form > 1.15) return scaled([96, 112, 120], 0.7 + 0.4 * layers(x / 220, y / 220, 2));
  return scaled([206 + pores, 158 + pores - blush * 0.4, 132 + pores - blush * 0.5], light);
}

function leaves(x: number, y: number): Colour {
  const crown = layers(x / 180, y / 180, 3);
  const leaf = layers(x / 14, y / 9, 4);
  const vein = Math.abs(layers(x / 6, y / 6, 2) - 0.5) * 2;
  const light = 0.25 + 1.1 * crown * leaf + 0.35 * vein * leaf;
  return scaled([120 + 60 * leaf, 168, 62], light);
}

function sky(x: number, y: number): Colour {
  const roof = 760 + 70 * Math.floor(4 * pseudo(Math.floor(x / 190), 7));
  if (y > roof) return scaled([92, 74, 66], 0.6 + 0.3 * layers(x / 40, y / 40, 2));
  const high = y / HEIGHT;
  return [108 + 110 * high, 150 + 62 * high, 214 - 8 * high];
}

function dusk(x: number, y: number): Colour {
  const lamp = Math.exp(-(((x - 1150) ** 2 + (y - 330) ** 2) / 42_000));
  const room = 22 + 26 * layers(x / 90, y / 90, 3);
  return [room + 200 * lamp, room + 150 * lamp, room * 1.15 + 70 * lamp];
}

function masonry(x: number, y: number): Colour {
  const row = Math.floor(y / 46);
  const shifted = x + (row % 2) * 52;
  const isJoint = y % 46 < 5 || shifted % 104 < 5;
  const tone = pseudo(Math.floor(shifted / 104), row);
  const rough = layers(x / 9, y / 9, 3);
  if (isJoint) return scaled([188, 180, 168], 0.75 + 0.3 * rough);
  return scaled([170 + 40 * tone, 92 + 26 * tone, 70], 0.62 + 0.5 * rough);
}

/** A screen: lines of strokes that are as small and as sharp as letters, below a bar. */
function writing(x: number, y: number): Colour {
  if (y < 64) return [15, 92, 102];
  return isInk(x, y) ? [30, 30, 28] : [251, 250, 247];
}

/** Letters of a stem and a bar, 12 px wide and 26 px apart, in words and paragraphs. */
function isInk(x: number, y: number): boolean {
  const [line, letter] = [Math.floor(y / 26), Math.floor(x / 12)];
  if (x < 90 || x > 1_420 || line % 7 === 6 || pseudo(letter, line) < 0.18) return false;
  const [dx, dy] = [x % 12, y % 26];
  if (dx < 2 || dy < 5 || dy > 19) return false;
  const bar = Math.floor(pseudo(letter, line + 400) * 3) * 6 + 5;
  return dx < 4 || (dx < 10 && dy >= bar && dy < bar + 2);
}

function scaled([r, g, b]: Colour, by: number): Colour {
  return [r * by, g * by, b * by];
}

/** Smooth noise in `octaves` finenesses, 0 to 1. */
function layers(x: number, y: number, octaves: number): number {
  let [sum, weight, total] = [0, 1, 0];
  for (let octave = 0; octave < octaves; octave += 1) {
    sum += weight * smooth(x * 2 ** octave + octave * 31, y * 2 ** octave);
    total += weight;
    weight *= 0.5;
  }
  return sum / total;
}

function smooth(x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [u, v] = [ease(x - left), ease(y - top)];
  const upper = pseudo(left, top) * (1 - u) + pseudo(left + 1, top) * u;
  const lower = pseudo(left, top + 1) * (1 - u) + pseudo(left + 1, top + 1) * u;
  return upper * (1 - v) + lower * v;
}

function ease(share: number): number {
  return share * share * (3 - 2 * share);
}

/** About normal with deviation 1: four even throws added up. */
function bell(x: number, y: number): number {
  const throws = [0, 1, 2, 3].map((turn) => pseudo(x + 5_003 * turn, y + 977));
  return (throws.reduce((sum, value) => sum + value, 0) - 2) * Math.sqrt(3);
}

/** A number from 0 to 1 that belongs to a place; whole numbers only, so that every machine has the same. */
function pseudo(x: number, y: number): number {
  let hash = Math.imul(x | 0, 0x27d4eb2d) ^ Math.imul(y | 0, 0x165667b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
