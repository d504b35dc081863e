import type { FindingSentence } from './finding-sentence.js';

/** What the house style says about the words of a text in German, by rule. */
export const STYLE_SENTENCES_DE: Readonly<Record<string, FindingSentence>> = {
  'gender-mixed': {
    what: 'Der Text mischt die Formen: {counts}. Erwartet wird „{form}“.',
    why: 'Eine Form von Anfang bis Ende liest sich ruhiger, und die Vorlesestimme klingt überall gleich.',
    example: 'Bürger:innen und Kolleg:innen planen gemeinsam.',
  },
  'heading-order': {
    what: 'Vor der Überschrift „{text}“ fehlt eine Ebene: Sie steht auf Ebene {level}, an der Reihe wäre {wanted}.',
    why: 'Wer zuhört, springt von Überschrift zu Überschrift. Eine Lücke klingt, als fehlte ein Abschnitt.',
    example: 'Auf „## Der Ablauf“ folgt „### Erster Schritt“.',
  },
  'heading-faked': {
    what: '„{text}“ sieht aus wie eine Überschrift, ist aber nur fett.',
    why: 'Als echte Überschrift taucht sie im Inhaltsverzeichnis und in der Sprungliste der Vorlesestimme auf.',
    example: '## Was es gekostet hat',
  },
  'link-says-nothing': {
    what: 'Der Link „{text}“ sagt nicht, wohin er führt.',
    why: 'Vorlesestimmen nennen Links oft ohne den Satz drumherum. Verlinken Sie die Worte, die das Ziel benennen.',
    example: 'Die Zahlen stehen im [Radverkehrsbericht 2025](…).',
  },
  'link-bare-url': {
    what: 'Hier steht eine nackte Adresse: {url}',
    why: 'Vorgelesen wird sie Zeichen für Zeichen. Schreiben Sie, was dort zu finden ist, und verlinken Sie diese Worte.',
    example: 'Mehr steht auf der [Seite des Stadtarchivs](…).',
  },
  'html-in-text': {
    what: 'Im Text steht HTML: {tag}',
    why: 'Auf der Seite erscheint es als Zeichensalat. Fett, Listen und Links haben hier eigene Zeichen, die die Werkzeugleiste setzt.',
    example: 'Ein **wichtiges** Wort.',
  },
  'paragraph-empty': {
    what: 'Hier steht ein leerer Absatz.',
    why: 'Den Abstand macht das Blog selbst. Leere Absätze werden mit vorgelesen.',
    example: 'Zwei Absätze mit einer Leerzeile dazwischen genügen.',
  },
  'list-faked': {
    what: '{count} Zeilen sehen aus wie eine Liste, sind aber keine.',
    why: 'Eine echte Liste rückt von selbst ein, und wer zuhört, erfährt, wie viele Punkte kommen.',
    example: '- Antrag stellen\n- Termin wählen',
  },
  'placeholder-left': {
    what: 'Da steht noch ein Platzhalter: „{text}“',
    why: 'Bevor der Beitrag erscheint, sollte hier die richtige Angabe stehen.',
    example: 'Der Umbau kostete 48.000 Euro.',
  },
  'straight-quotes': {
    what: 'Gerade Anführungszeichen wie auf der Schreibmaschine: {count}.',
    why: 'Die richtigen Zeichen zeigen, wo ein Zitat anfängt und wo es endet.',
    example: '„Die Tür war mir am wichtigsten“, sagt sie.',
  },
  'hyphen-as-dash': {
    what: 'Bindestriche, wo ein Gedankenstrich hingehört: {count}.',
    why: 'Der kurze Strich verbindet Wörter, der lange trennt Gedanken. Nur an ihm hält die Vorlesestimme inne.',
    example: 'Neun Wochen – so schnell war noch keiner.',
  },
  'double-space': {
    what: 'Stellen mit mehreren Leerzeichen hintereinander: {count}.',
    why: 'Sie bleiben beim Umstellen von Sätzen liegen und reißen manchmal Löcher in die Zeile.',
    example: 'Zwischen zwei Wörtern genügt ein Leerzeichen.',
  },
  'invisible-signs': {
    what: 'Stellen mit unsichtbaren Zeichen: {count}.',
    why: 'Sie kommen beim Einfügen mit. Die Suche findet solche Wörter nicht, und vorgelesen zerfallen sie.',
    example: 'Barrierefreiheit, ohne weiche Trennstriche darin.',
  },
  'long-sentence': {
    what: 'Ein Satz mit {count} Wörtern: „{beginning} …“',
    why: 'Ab etwa 35 Wörtern liest man zweimal. Meist werden zwei Sätze daraus, ohne dass etwas fehlt.',
    example: 'Der Weg ist vorläufig. Trotzdem fahren ihn täglich 600 Menschen.',
  },
  'long-paragraph': {
    what: 'Ein Absatz mit {count} Wörtern: „{beginning} …“',
    why: 'Auf dem Telefon ist das mehr als ein Bildschirm ohne Pause. Wo ein neuer Gedanke beginnt, darf ein neuer Absatz beginnen.',
    example: 'Drei bis fünf Sätze je Absatz lesen sich gut.',
  },
  'hard-to-read': {
    what: 'Der Text liest sich schwer: LIX {lix}, im Schnitt {perSentence} Wörter je Satz, {longWords} % lange Wörter.',
    why: 'Kürzere Sätze und alltäglichere Wörter helfen am meisten. Werte unter 50 lesen die meisten ohne Mühe.',
    example: '„Wir prüfen Ihren Antrag“ statt „Die Antragsprüfung wird vorgenommen“.',
  },
  'abbreviation-unexplained': {
    what: 'Die Abkürzung „{abbreviation}“ steht hier zum ersten Mal, ohne dass sie erklärt wird.',
    why: 'Nicht alle kennen sie. Schreiben Sie sie einmal aus, oder nehmen Sie sie in die Liste der bekannten auf.',
    example: 'das Onlinezugangsgesetz (OZG)',
  },
};
