import { C, light } from './palette.mjs';
import { all, disc, lines, rect, shape, stroke, text, times } from './svg.mjs';

/** A browser window, 1400 x 900, with the page's address. @param {string} address @param {string} inner */
const browser = (address, inner) =>
  all(
    rect(0, 0, 1400, 900, light(C.stone, 0.45)),
    rect(20, 18, 1360, 864, C.white, 16),
    rect(20, 18, 1360, 70, C.cream, 16),
    rect(20, 60, 1360, 28, C.cream),
    times(3, (i) => disc(60 + i * 34, 53, 10, [C.terra, C.ochre, C.sage][i] ?? C.terra)),
    rect(190, 34, 900, 40, C.white, 20),
    text(216, 62, 23, address, { fill: C.slate }),
    inner,
  );

/** A labelled form field. @param {number} x @param {number} y @param {number} w @param {string} label @param {string} value */
const field = (x, y, w, label, value) =>
  all(
    text(x, y, 26, label, { weight: '700' }),
    `<rect x="${x}" y="${y + 16}" width="${w}" height="58" rx="8" fill="${C.white}" stroke="${C.slate}" stroke-width="2.5"/>`,
    text(x + 18, y + 55, 26, value, { fill: C.slate }),
  );

/** The new housing benefit form of Haselbrück: three steps, plain questions. */
export const formScreen = () =>
  browser(
    'haselbrueck.example.org/wohngeld',
    all(
      rect(20, 88, 1360, 96, C.petrol),
      text(70, 150, 38, 'Stadt Haselbrück', { fill: C.white, weight: '700' }),
      text(70, 250, 40, 'Wohngeld beantragen', { weight: '700' }),
      text(70, 296, 26, 'Schritt 1 von 3: Ihr Haushalt', { fill: C.slate }),
      rect(70, 318, 1260, 14, C.cream, 7),
      rect(70, 318, 420, 14, C.petrol, 7),
      field(70, 390, 560, 'Wie viele Personen wohnen bei Ihnen?', '3'),
      field(70, 520, 560, 'Wie hoch ist Ihre Miete im Monat?', '642 Euro'),
      rect(700, 366, 630, 210, C.mist, 12),
      text(734, 416, 28, 'Was zählt zur Miete?', { weight: '700' }),
      lines(734, 464, 25, ['Kaltmiete und Nebenkosten.', 'Heizung und Strom zählen nicht.'], {}),
      rect(70, 700, 260, 72, C.petrol, 12),
      text(200, 746, 30, 'Weiter', { fill: C.white, anchor: 'middle', weight: '700' }),
      text(364, 746, 28, 'Später weitermachen', { fill: C.petrol }),
    ),
  );

/** The public list in which the workshop sorted the postcards. */
export const tallyScreen = () => {
  const rows = /** @type {[string, number, string][]} */ ([
    ['Sitzen und Schatten', 96, C.leaf],
    ['Bus und Rad', 81, C.petrol],
    ['Ämter und Anträge', 74, C.terra],
    ['Schule und Kita', 58, C.ochre],
    ['Alles andere', 103, C.stone],
  ]);
  return browser(
    'talmuende.example.org/postkarten',
    all(
      text(70, 190, 42, '412 Postkarten, fünf Stapel', { weight: '700' }),
      text(70, 240, 27, 'Jede Karte ist einmal zugeordnet.', { fill: C.slate }),
      ...rows.map(([name, count, fill], i) =>
        all(
          text(70, 336 + i * 104, 30, name, {}),
          rect(480, 302 + i * 104, count * 6.6, 50, fill, 8),
          text(500 + count * 6.6, 338 + i * 104, 30, String(count), { weight: '700' }),
        ),
      ),
    ),
  );
};

/** The sign of the invented IT association: three linked roofs. */
export const associationLogo = () =>
  all(
    rect(0, 0, 1000, 600, C.white),
    ...[0, 1, 2].map((i) =>
      all(
        shape(`M${250 + i * 170},300 v-90 l80,-74 l80,74 v90 Z`, [C.petrol, C.terra, C.ochre][i] ?? C.petrol),
        disc(330 + i * 170, 232, 16, C.white),
      ),
    ),
    stroke('M330,232 H670', C.white, 7),
    text(500, 410, 62, 'IT-Verbund Dreiecksland', { anchor: 'middle', weight: '700', fill: C.petrol }),
    text(500, 474, 32, 'Osterquell · Wiesenhalm · Lohfurt', { anchor: 'middle', fill: C.slate }),
  );

/** The poster at the orchard. */
export const harvestPoster = () =>
  all(
    rect(0, 0, 1000, 1400, C.honey),
    rect(40, 40, 920, 1320, C.paper, 8),
    text(500, 210, 96, 'Ernten', { anchor: 'middle', weight: '700', fill: C.pine, family: 'serif' }),
    text(500, 320, 96, 'erlaubt!', { anchor: 'middle', weight: '700', fill: C.pine, family: 'serif' }),
    disc(500, 660, 230, C.terra),
    disc(410, 610, 190, C.terra),
    disc(430, 590, 60, light(C.terra, 0.3)),
    stroke('M500,450 Q506,390 540,360', C.darkwood, 22),
    shape('M540,400 Q620,330 700,380 Q630,460 540,400 Z', C.leaf),
    rect(130, 960, 740, 66, C.ochre, 4),
    text(500, 1006, 42, 'Gelbes Band heißt:', { anchor: 'middle', weight: '700' }),
    lines(500, 1096, 44, ['Dieser Baum gehört allen.', 'Nehmen Sie, was Sie tragen können.'], { anchor: 'middle' }),
    text(500, 1300, 34, 'Stadt Brackenfurt, Grünamt', { anchor: 'middle', fill: C.slate }),
  );
