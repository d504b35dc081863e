import type { FindingSentence } from './finding-sentence.js';

/** What warnings say in German, by rule. `{name}` stands for a value of the finding. */
export const WARNING_SENTENCES_DE: Readonly<Record<string, FindingSentence>> = {
  'decorative-with-caption': {
    what: 'Das Bild gilt als Zierbild, hat aber die Bildunterschrift „{caption}“.',
    why: 'Eine Bildunterschrift zeigt, dass das Bild etwas erzählt. Wer es nicht sieht, hört dann eine Unterschrift ohne Bild.',
    example: 'Beschreiben Sie das Bild oder lassen Sie die Unterschrift weg.',
  },
  'decorative-suspicious': {
    what: 'Das Bild gilt als Zierbild, obwohl es nach Ihrer Angabe etwas zeigt, das man kennen muss.',
    why: 'Porträts, Diagramme, Logos, Screenshots und Bilder mit Text sagen fast immer etwas, das sonst fehlt.',
    example: 'Porträtfoto von Amina Rehm, Leiterin des Jugendamts.',
  },
  'alt-redundant-prefix': {
    what: 'Der Anfang „{prefix}“ kann wegfallen.',
    why: 'Dass ein Bild folgt, sagt der Screenreader von selbst. Ihr Text kommt ohne den Anfang schneller zur Sache.',
    example: 'Der Kreistag bei einer Abstimmung mit erhobenen Karten.',
  },
  'alt-equals-caption': {
    what: 'Alternativtext und Bildunterschrift sagen dasselbe.',
    why: 'Beide werden vorgelesen, also hört man den Satz zweimal. Der Alternativtext beschreibt, die Unterschrift erzählt etwas dazu.',
    example:
      'Alternativtext: „Lena Hartwig schneidet ein rotes Band durch.“ Unterschrift: „Das Digitallabor ist eröffnet.“',
  },
  'alt-repeats-nearby-text': {
    what: 'Der Alternativtext wiederholt, was direkt daneben steht.',
    why: 'Wer zuhört, bekommt denselben Satz zweimal und erfährt doch nichts über das Bild.',
    example: 'Zwei Beraterinnen an einem runden Tresen, davor drei Wartende.',
  },
  'alt-duplicate-in-post': {
    what: 'Ein anderes Bild in diesem Beitrag hat denselben Text „{alt}“.',
    why: 'Zwei verschiedene Bilder klingen so wie eines. Was ist auf diesem anders?',
    example: 'Teilnehmende kleben am Nachmittag Modelle aus Karton.',
  },
  'alt-too-long': {
    what: 'Der Alternativtext hat {length} Zeichen. Bis {limit} sind gut zu hören.',
    why: 'Beim Vorlesen kann man nicht überspringen und nicht nachlesen. Einzelheiten sind in der Bildunterschrift oder im Text besser aufgehoben.',
    example: 'Führungskräfte arbeiten im Sitzungssaal in sechs Tischgruppen.',
  },
  'alt-language-mismatch': {
    what: 'Der Alternativtext ist in einer anderen Sprache als der Beitrag.',
    why: 'Die Stimme des Screenreaders liest ihn in der Sprache des Beitrags vor, und dann versteht ihn niemand. Übersetzen Sie ihn oder geben Sie seine Sprache an.',
    example: 'Gruppe an einem Tisch bespricht einen Projektplan.',
  },
  'alt-credit-line': {
    what: '„{credit}“ ist ein Bildnachweis und gehört nicht in den Alternativtext.',
    why: 'Der Nachweis soll für alle sichtbar am Bild stehen. Im Alternativtext klingt er wie ein Teil der Szene.',
    example: 'Alternativtext: „Löschübung auf dem Marktplatz“. Bildnachweis: „Foto: Jana Kehl“.',
  },
  'alt-contains-url': {
    what: 'Im Alternativtext steht die Adresse „{url}“.',
    why: 'Sie wird Zeichen für Zeichen vorgelesen, und anklicken kann man sie dort nicht. Setzen Sie sie als Link in den Text.',
    example: 'Infostand zur Kommunalwahl vor der Bücherei.',
  },
  'linked-alt-not-target': {
    what: 'Das Bild führt zu „{target}“, der Alternativtext sagt das nicht.',
    why: 'Bei einem Bild, das als Link dient, zählt das Ziel. Was zu sehen ist, hilft beim Entscheiden nicht.',
    example: 'Dienstvereinbarung Mobiles Arbeiten',
  },
  'linked-alt-redundant-text': {
    what: 'Neben dem Bild steht im selben Link schon „{words}“.',
    why: 'Der Name des Links würde doppelt vorgelesen. Mit dem Text daneben darf das Bild ein Zierbild sein.',
    example: 'Zierbild, daneben der Linktext „Podcast Verwaltung verstehen“.',
  },
  'alt-action-words': {
    what: '„{words}“ ist eine Anweisung, keine Beschreibung.',
    why: 'Nicht alle klicken mit einer Maus, und dass etwas ein Link ist, sagt der Screenreader von selbst.',
    example: 'Mediathek des Landtags',
  },
  'text-image-no-text': {
    what: 'Im Bild steht Text, aber der Alternativtext gibt ihn nicht wieder.',
    why: 'Was im Bild geschrieben steht, kann ein Screenreader nicht lesen. Setzen Sie die wichtigsten Worte in Anführungszeichen.',
    example: 'Plakat mit der Aufschrift „Gleich viel wert: Equal Pay Day 7. März“.',
  },
  'portrait-no-name': {
    what: 'Das ist ein Porträt, aber der Alternativtext nennt keinen Vor- und Nachnamen.',
    why: 'Bei einem Porträt will man vor allem wissen, wer es ist. Soll die Person ungenannt bleiben, geben Sie das bitte an.',
    example: 'Porträtfoto von Miriam Stein, Autorin des Beitrags.',
  },
  'logo-no-organisation': {
    what: 'Das ist ein Logo, aber der Alternativtext sagt nicht, von wem.',
    why: 'Farbe und Form helfen nicht weiter. Wichtig ist, für wen das Logo steht.',
    example: 'Logo des Netzwerks Nordkreis',
  },
  'complex-no-longdesc': {
    what: 'Man erfährt, worum es in diesem Diagramm oder dieser Karte geht, aber nicht, was darin steht.',
    why: 'Nennen Sie die wichtigste Aussage mit Zahlen, oder sagen Sie, wo die Einzelheiten stehen. Eine Langbeschreibung hilft auch.',
    example:
      'Balkendiagramm: 62 Prozent sind zufrieden, 38 Prozent nicht. Details im folgenden Text.',
  },
  'alt-keyword-stuffing': {
    what: 'Der Alternativtext ist eine Liste von Stichwörtern.',
    why: 'Stichwörter ergeben vorgelesen kein Bild, und Suchmaschinen mögen sie auch nicht. Ein Satz sagt mehr.',
    example: 'Eine Mitarbeiterin scannt Akten im Rathaus Bochum.',
  },
  'alt-stale-after-replace': {
    what: 'Das Bild wurde ausgetauscht, der Alternativtext stammt noch vom vorigen.',
    why: 'Text und Bild passen vielleicht nicht mehr zusammen. Bitte lesen Sie den Text noch einmal und bestätigen Sie ihn.',
    example: 'Der neue Kreisverkehr von oben, in der Mitte ein Beet.',
  },
  'alt-name-inconsistent': {
    what: 'Hier steht „{written}“, daneben „{elsewhere}“.',
    why: 'Vermutlich ist dasselbe gemeint. Falsch geschriebene Namen fallen beim Zuhören und beim Suchen auf.',
    example: 'Doreen Denstädt im Gespräch mit zwei Studierenden.',
  },
};
