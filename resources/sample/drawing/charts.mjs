import { C, dark, light, mix } from './palette.mjs';
import { all, disc, faint, rect, shape, stroke, text, times } from './svg.mjs';

/** The ground and heading every chart shares. @param {number} w @param {number} h @param {string} title @param {string} source */
const plate = (w, h, title, source) =>
  all(
    rect(0, 0, w, h, C.paper),
    rect(0, 0, 14, h, C.petrol),
    text(70, 92, 44, title, { weight: '700' }),
    text(70, h - 36, 24, source, { fill: C.slate }),
  );

/**
 * A bar chart, 1400 x 900; the largest bars are labelled with their numbers.
 * @param {{ title: string; source: string; unit: string; max: number; bars: [string, number, string?][] }} chart
 */
export function barChart({ title, source, unit, max, bars }) {
  const step = 1180 / bars.length;
  const high = (/** @type {number} */ value) => Math.round((value / max) * 520);
  return all(
    plate(1400, 900, title, source),
    text(70, 144, 26, unit, { fill: C.slate }),
    times(5, (i) => stroke(`M130,${740 - i * 130} H1330`, i === 0 ? C.ink : C.sand, 3)),
    times(5, (i) => text(112, 749 - i * 130, 24, String(Math.round((max / 4) * i)), { anchor: 'end', fill: C.slate })),
    ...bars.map(([label, value, fill = C.petrol], i) => {
      const x = 150 + i * step + step * 0.14;
      const tall = high(value);
      return all(
        rect(x, 740 - tall, step * 0.66, tall, fill, 6),
        faint(0.12, rect(x + step * 0.46, 740 - tall, step * 0.2, tall, C.ink, 6)),
        text(x + step * 0.33, 722 - tall, 32, String(value).replace(/\B(?=(\d{3})+$)/g, '.'), { anchor: 'middle', weight: '700' }),
        text(x + step * 0.33, 788, 28, label, { anchor: 'middle' }),
      );
    }),
  );
}

/** A map of a district with a bus line and its stops, 1400 x 1000. @param {string} title @param {[string, number, number][]} stops */
export function routeMap(title, stops) {
  const path = stops.map(([, x, y], i) => `${i === 0 ? 'M' : 'L'}${x},${y}`).join(' ');
  return all(
    plate(1400, 1000, title, 'Schematische Karte, nicht maßstäblich'),
    shape('M120,300 Q260,150 520,190 T980,170 Q1280,200 1300,460 T1180,840 Q900,930 620,870 T170,780 Q60,560 120,300 Z', light(C.sage, 0.45)),
    shape('M820,240 Q1000,210 1120,300 T1060,460 Q900,480 830,400 Z', mix(C.leaf, C.paper, 0.35)),
    shape('M240,640 Q360,590 470,660 T420,800 Q290,810 240,740 Z', mix(C.leaf, C.paper, 0.35)),
    stroke('M90,480 Q330,420 520,520 T900,600 T1330,560', mix(C.teal, C.mist, 0.4), 34),
    stroke(`${path} Z`, C.white, 20),
    stroke(`${path} Z`, C.terra, 10),
    ...stops.map(([name, x, y], i) =>
      all(
        disc(x, y, 27, C.terra),
        disc(x, y, 20, C.white),
        text(x, y + 9, 25, String(i + 1), { anchor: 'middle', weight: '700', fill: C.brick }),
        text(x, y < 500 ? y - 42 : y + 62, 30, name, { anchor: 'middle', weight: '700' }),
      ),
    ),
  );
}

/** A net of roles around one person, 1400 x 1000. @param {string} title @param {string} middle @param {[string, string][]} knots */
export function knowledgeMap(title, middle, knots) {
  const tones = [C.terra, C.ochre, C.teal, C.plum, C.leaf, C.slate];
  const spot = (/** @type {number} */ i) => {
    const angle = (i / knots.length) * Math.PI * 2 - Math.PI / 2;
    return [Math.round(700 + Math.cos(angle) * 430), Math.round(540 + Math.sin(angle) * 290)];
  };
  return all(
    plate(1400, 1000, title, 'Zeichnung aus der dritten Sitzung'),
    ...knots.map((_, i) => stroke(`M700,540 L${spot(i).join(',')}`, C.stone, 6)),
    disc(700, 540, 128, C.petrol),
    text(700, 532, 34, middle, { anchor: 'middle', fill: C.white, weight: '700' }),
    text(700, 576, 26, '38 Dienstjahre', { anchor: 'middle', fill: C.mist }),
    ...knots.map(([name, detail], i) => {
      const [x = 0, y = 0] = spot(i);
      const tone = tones[i % tones.length] ?? C.terra;
      return all(
        rect(x - 168, y - 56, 336, 112, dark(tone, 0.1), 56),
        rect(x - 168, y - 60, 336, 112, tone, 56),
        text(x, y - 8, 30, name, { anchor: 'middle', fill: C.white, weight: '700' }),
        text(x, y + 30, 23, detail, { anchor: 'middle', fill: C.white }),
      );
    }),
  );
}
