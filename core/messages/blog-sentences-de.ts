import type { FindingSentence } from './finding-sentence.js';

/** What the house style says about teaser, authors, dates and credits in German, by rule. */
export const BLOG_SENTENCES_DE: Readonly<Record<string, FindingSentence>> = {
  'text-unreadable': {
    what: 'Der Text ist zu lang oder zu tief verschachtelt, um gelesen zu werden.',
    why: 'Er kann weder geprüft noch gezeigt noch ausgegeben werden. Er bleibt unverändert erhalten. Teilen Sie ihn auf mehrere Beiträge auf oder entfernen Sie überzählige Zeichen am Zeilenanfang.',
    example: 'Höchstens eine Million Zeichen, 20.000 Zeilen und 100 Ebenen von Zitaten und Listen.',
  },
  'teaser-no-break': {
    what: 'Es fehlt die Marke „Weiterlesen“: In der Kategorie stünde der ganze Beitrag mit {count} Wörtern.',
    why: 'Zwei Absätze genügen als Anreißer. Setzen Sie den Cursor dahinter und fügen Sie die Marke ein.',
    example: 'Nach dem zweiten Absatz: Weiterlesen ab hier.',
  },
  'break-twice': {
    what: 'Hier steht eine zweite Marke „Weiterlesen“.',
    why: 'Es gilt nur die erste. Die zweite bleibt im Beitrag liegen und verwirrt.',
    example: 'Eine Marke, nach dem Vorspann.',
  },
  'break-inside-block': {
    what: 'Die Marke „Weiterlesen“ steht mitten in einer Liste, einem Zitat, einer Tabelle oder einer Fußnote.',
    why: 'In der Kategorie würde dieser Teil aufgeschnitten. Dahinter steht die Marke richtig.',
    example: 'Die Liste, dann eine Leerzeile, dann die Marke.',
  },
  'break-at-edge': {
    what: 'Vor oder hinter der Marke „Weiterlesen“ steht kein Text.',
    why: 'Die Kategorie zeigt dann nur den Titel, oder der Link führt zu nichts Neuem.',
    example: 'Zwei Absätze, die Marke, der Rest des Beitrags.',
  },
  'teaser-long': {
    what: 'Der Teaser hat {count} Wörter, die Nachbarn haben um die {usual}.',
    why: 'In der Liste drängt er die anderen zur Seite. Die Marke darf früher stehen.',
    example: 'Ein Vorspann von zwei Absätzen.',
  },
  'teaser-short': {
    what: 'Der Teaser hat nur {count} Wörter, die Nachbarn haben um die {usual}.',
    why: 'Neben ihnen wirkt er unfertig. Die Marke darf später stehen.',
    example: 'Ein Vorspann von zwei Absätzen.',
  },
  'excerpt-missing': {
    what: 'Der Beitrag wird mit einem Auszug gelistet, und es gibt noch keinen.',
    why: 'Ohne eigenen Auszug bricht die Liste den Text nach 55 Wörtern ab.',
    example: 'Zwei Sätze: worum es geht und warum es sich zu lesen lohnt.',
  },
  'teaser-footnote': {
    what: 'Im Teaser steht das Fußnotenzeichen „{mark}“.',
    why: 'In der Kategorie fehlt die Fußnote dazu. Setzen Sie das Zeichen hinter die Marke, oder sagen Sie es im Satz.',
    example: '„… nach Zahlen des Landkreises“ im Satz, die Quelle weiter unten.',
  },
  'teaser-table': {
    what: 'Im Teaser steht eine Tabelle.',
    why: 'In der Kategorie ist sie zu breit. Nennen Sie im Vorspann die eine wichtige Zahl.',
    example: 'Die Kosten sanken um die Hälfte. (Die Tabelle folgt im Beitrag.)',
  },
  'teaser-float': {
    what: 'Im Teaser steht ein Bild am Rand.',
    why: 'In der Kategorie endet der Text vor dem Bild, und der nächste Beitrag rutscht daneben.',
    example: 'Das Bild zwischen zwei Absätzen oder hinter der Marke.',
  },
  'featured-repeated': {
    what: 'Das erste Bild im Text ist dasselbe wie das Beitragsbild.',
    why: 'Viele Blogs zeigen das Beitragsbild über dem Text. Dann steht es zweimal untereinander.',
    example: 'Als erstes Bild im Text ein anderes, oder keines.',
  },
  'byline-missing': {
    what: 'Es ist niemand als Autor:in eingetragen.',
    why: 'Leser:innen wollen wissen, wer spricht. Daraus entstehen Autorenzeile und Vorstellung.',
    example: 'Unter „Angaben zum Beitrag“ eine Person auswählen.',
  },
  'guest-bio-missing': {
    what: 'Zu {name} fehlt die Vorstellung.',
    why: 'Sie schließt einen Gastbeitrag ab und sagt, warum diese Person es weiß. Tragen Sie sie in den Einstellungen bei den Autor:innen ein.',
    example: 'Jorinde Falkenau ist Sozialwissenschaftlerin und leitet einen Verein in Talmünde.',
  },
  'guest-introduction-missing': {
    what: 'Der Gastbeitrag von {name} hat keine Einleitung der Redaktion.',
    why: 'Zwei Sätze sagen, wer hier schreibt und warum Sie eingeladen haben.',
    example: 'Wie fragt man eine ganze Stadt? Jorinde Falkenau hat das Vorhaben begleitet.',
  },
  'guest-byline-typed': {
    what: '„Gastbeitrag von …“ steht von Hand im Text, aber es ist kein Gast eingetragen.',
    why: 'Ist die Person als Gast angelegt, entstehen Autorenzeile, Porträt und Vorstellung von selbst und überall gleich.',
    example: 'Person in den Einstellungen als Gast anlegen und beim Beitrag auswählen.',
  },
  'title-missing': {
    what: 'Der Beitrag hat keinen Titel.',
    why: 'Listen, Links und Suchergebnisse zeigen nichts anderes von ihm.',
    example: 'Ein Radweg in neun Wochen',
  },
  'category-missing': {
    what: 'Der Beitrag ist in keiner Kategorie.',
    why: 'Im Blog landet er sonst in der Sammelkategorie, und niemand findet ihn wieder.',
    example: 'Praxisbeispiele',
  },
  'date-far': {
    what: 'Der Beitrag soll erst am {date} erscheinen, das ist mehr als ein Jahr hin.',
    why: 'Meist ist das ein vertipptes Jahr.',
    example: 'Das Datum unter „Angaben zum Beitrag“ prüfen.',
  },
  'date-passed': {
    what: 'Das Datum des Beitrags ({date}) ist vorbei, exportiert ist er noch nicht.',
    why: 'Erscheint er so, steht er im Blog unter neueren Beiträgen.',
    example: 'Ein neues Datum wählen, oder das Feld leeren.',
  },
  'status-empty': {
    what: 'Der Beitrag gilt als fertig, hat aber noch keinen Text.',
    why: 'Wer alles Fertige exportiert, veröffentlicht sonst eine leere Seite.',
    example: 'Den Status auf „Entwurf“ zurücksetzen, oder den Text schreiben.',
  },
  'image-no-credit': {
    what: 'Bei diesem Bild steht nicht, von wem es ist.',
    why: 'Lizenzen und Urheberrecht verlangen den Namen beim Bild.',
    example: 'Foto: Stadt Nordersand',
  },
};
