import { describe, expect, test } from 'vitest';
import { checkStyle } from '../../../core/style/check-style.js';
import { postToStyle } from './style-examples.js';

const rulesFor = (body: string) => [
  ...new Set(checkStyle(postToStyle({ post: { body } })).map(({ rule }) => rule)),
];

describe('sentences of an administration', () => {
  test.each([
    'Am 1. März 2026 tritt die Satzung in Kraft; § 5 Abs. 2 regelt die Ausnahmen.',
    'Die Beschäftigten, Bürgerinnen und Bürger sowie Auszubildende wurden gefragt.',
    'Die Öffnungszeiten: 8–12 Uhr, donnerstags 14–18 Uhr. Das kostet 3,50 Euro.',
    'Der Haushalt 2025/26 sieht 1,2 Mio. Euro vor, d. h. 4 % mehr als im Vorjahr.',
    'Das Onlinezugangsgesetz (OZG) gilt seit 2017. Das OZG nennt 575 Leistungen.',
    'Der Bau- und Umweltausschuss tagte am Rhein-Ufer-Weg – wie immer öffentlich.',
    'Frau Dr. Winter sagte: „Wir fangen klein an.“ Danach ging es schnell.',
    'Schreiben Sie an [das Bürgerbüro](mailto:buero@example.org).',
    'Die USA und die EU haben das DIN-Format nicht erfunden, der TÜV auch nicht.',
    'Die PDF-Datei hat 3 MB. Die WLAN-Zugänge im Rathaus sind kostenlos.',
    'Die Straße heißt „An der Alten Post“, Hausnummer 12 a–c.',
    'Wir danken der Feuerwehr, dem THW und der DLRG.',
    'Auf den Text folgt das Bild, auf das Bild folgt die Karte.',
  ])('pass: %s', (text) => {
    expect(rulesFor(text)).toEqual([]);
  });

  test.each([
    ['gender-mixed', 'Die Mitarbeiter/innen und Bürger*innen sowie die Kolleg:innen kamen.'],
    ['abbreviation-unexplained', 'Das MVZ und die AKDB beraten über den Neubau.'],
    ['link-says-nothing', 'Weitere Informationen finden Sie [hier](https://example.org/a).'],
    ['link-says-nothing', 'Mehr dazu: [klicken Sie hier](https://example.org/a).'],
    ['link-bare-url', 'Mehr unter www.example.org/leistungen.'],
    ['straight-quotes', 'Sie sagte "ja" und ging.'],
    ['double-space', 'Das ist  doppelt.'],
    ['hyphen-as-dash', 'Der Plan - so die Verwaltung - steht.'],
    ['heading-faked', '**Ausgangslage**\n\nDie Lage war schwierig.'],
    ['list-faked', 'Die Anträge werden nun:\n\n• geprüft\n\n• bewilligt'],
    ['placeholder-left', 'TODO: Foto einsetzen.'],
    ['placeholder-left', 'Die Lage am Markt. Foto folgt.'],
  ])('are told %s, and nothing else: %s', (rule, text) => {
    expect(rulesFor(text)).toEqual([rule]);
  });
});
