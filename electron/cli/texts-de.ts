/** German sentences of the command line; `{name}` places are filled by `say`. */
export const TEXTS_DE = {
  usage: 'Aufruf: blogpult {usage}',
  help: `blogpult BEFEHL … – Blogbeiträge schreiben, prüfen und exportieren, ohne Netz

Befehle:
{commands}

Für alle Befehle:
  --lang de|en   Sprache der Meldungen (sonst nach LC_ALL, LC_MESSAGES, LANG; Deutsch ist Standard)
  --help         diese Hilfe, hinter einem Befehl die zu diesem Befehl
  --version      Version

Daten stehen auf stdout, Meldungen auf stderr.
Rückgabe: 0 fertig, 1 der Inhalt hat Stellen, die geklärt werden müssen, 2 falscher Aufruf oder
unbrauchbare Eingabe, 3 Datenträger oder System haben versagt (nichts Halbfertiges bleibt zurück).`,
  askHelp: 'Hilfe: blogpult {command} --help',
  unknownCommand: 'Den Befehl „{command}“ gibt es nicht. Möglich sind: {commands}.',
  noCommand: 'Es fehlt der Befehl. Möglich sind: {commands}.',
  unknownOption:
    'Die Option {option} gibt es beim Befehl „{command}“ nicht. Möglich sind: {options}.',
  optionNeedsValue: 'Hinter {option} fehlt ein Wert. Bitte schreiben Sie {option} WERT.',
  optionTakesNoValue: 'Die Option {option} hat keinen Wert. Bitte schreiben Sie nur {option}.',
  optionTwice: 'Die Option {option} steht zweimal da. Bitte geben Sie sie einmal an.',
  optionMissing: 'Es fehlt {option}. Bitte geben Sie diese Option beim Befehl „{command}“ an.',
  optionInvalid: '„{value}“ ist für {option} nicht möglich. Möglich ist: {possible}.',
  optionsClash: '{first} und {second} passen nicht zusammen. Bitte geben Sie nur eines davon an.',
  argumentMissing: 'Es fehlt {argument} hinter „{command}“.',
  argumentExtra:
    '„{argument}“ ist beim Befehl „{command}“ zu viel. Enthält ein Pfad Leerzeichen, setzen Sie ihn in Anführungszeichen.',
  folderMissing:
    'Den Ordner „{path}“ für {option} gibt es nicht. Bitte legen Sie ihn an oder geben Sie einen anderen an.',
  libraryMade: 'Neue Bibliothek in „{path}“: {posts:ein Beitrag|# Beiträge}.',
  noPosts: 'In dieser Bibliothek ist noch kein Beitrag.',
  checked: 'Geprüfte Beiträge: {posts}. Zu klären: {block}, anzusehen: {warn}, Hinweise: {hint}.',
  categoryNeeded: 'Für --layout category fehlt --category. Möglich sind: {categories}.',
  pageMissing:
    'Die Seite {page} der Kategorie „{category}“ gibt es nicht. Bitte geben Sie eine kleinere Zahl an.',
  rendered: 'Seite geschrieben: „{path}“.',
  reported: 'Bericht geschrieben: „{path}“.',
  progress_check: 'Prüfen {done}/{total}',
  progress_pages: 'Seiten {done}/{total}',
  progress_pictures: 'Bilder {done}/{total}',
  progress_write: 'Abschließen {done}/{total}',
  exportedWord: 'Word-Dokument geschrieben: „{path}“, {size}.',
  exported: 'Bündel geschrieben: „{path}“ (Beiträge: {posts}, Dateien: {files}, {size}).',
  forced: 'Trotz offener Stellen exportiert ({count}); der Bericht im Bündel nennt sie.',
  noAddress:
    'Ohne die Adresse des Blogs (Einstellungen, „Adresse im Netz“) hat die Website keine Feeds und keine Sitemap.',
  forceHint: 'Mit --force wird trotzdem exportiert; der Bericht im Bündel nennt dann die Stellen.',
  imported: '{posts:Ein Beitrag|# Beiträge} und {assets:ein Bild|# Bilder} übernommen.',
  importedNothing:
    'Es wurde kein Beitrag übernommen. An der Bibliothek wurde nichts überschrieben.',
  verified:
    '{posts:Ein Beitrag|# Beiträge} und {assets:ein Bild|# Bilder} ({size}) gelesen: alles unversehrt.',
  verifiedDamaged:
    '{posts:Ein Beitrag|# Beiträge} und {assets:ein Bild|# Bilder} ({size}) gelesen: {count:ein Schaden|# Schäden}.',
  verifiedBundle:
    '{files:Eine Datei|# Dateien} ({size}) mit dem Inhaltsverzeichnis verglichen: alles unversehrt.',
  verifiedBundleFaulty:
    '{files:Eine Datei|# Dateien} ({size}) mit dem Inhaltsverzeichnis verglichen: {count:eine Abweichung|# Abweichungen}. Bitte verwenden Sie das Bündel so nicht; exportieren Sie noch einmal, oder holen Sie es neu.',
  fault_missing: '{file}: fehlt.',
  fault_extra: '{file}: steht nicht im Inhaltsverzeichnis.',
  fault_changed: '{file}: wurde verändert oder ist beschädigt.',
  damage_restorable:
    '{file}: beschädigt („{title}“), lässt sich aus der vorigen Fassung wiederherstellen.',
  damage_lost:
    '{file}: beschädigt („{title}“), keine frühere Fassung vorhanden. Bitte aus einer Sicherung zurückspielen.',
  damage_restored:
    '{file}: war beschädigt („{title}“) und wurde aus der vorigen Fassung wiederhergestellt.',
  damage_copy:
    'Zweite Fassung von Blogprofil, Kategorien und Autor:innen, wohl von einem Abgleich: {file}. Sie wird nicht benutzt; bitte vergleichen und dann löschen.',
  damage_kept:
    '{file}: zweite Fassung von „{title}“ aus einem Abgleich, liegt jetzt bei den früheren Fassungen.',
  damage_newer:
    '{file}: „{title}“ wurde mit einem neueren Blogpult geschrieben und ist unverändert. Bitte aktualisieren Sie Blogpult.',
  damage_quarantined:
    '{file}: beschädigt („{title}“), das Original liegt daneben. Bitte aus einer Sicherung zurückspielen.',
  missingAsset: 'Im Beitrag „{post}“ fehlt das Bild {asset}.',
  backedUp:
    'Sicherung geschrieben und probeweise zurückgespielt: „{path}“, {files:eine Datei|# Dateien}, {size}.',
  restored: 'Zurückgespielt nach „{path}“: {files:eine Datei|# Dateien}, {size}.',
  added: 'neu',
  changed: 'geändert',
  'left-out': 'ausgelassen',
  block: 'klären',
  warn: 'ansehen',
  hint: 'Hinweis',
} as const;

/** Names of the command line's sentences. */
export type TextKey = keyof typeof TEXTS_DE;
