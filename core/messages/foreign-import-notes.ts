/** What is said, in German, about Word files, export files of WordPress and pages that are imported. */
export const FOREIGN_GERMAN = {
  'lost-pictures':
    '{count:Ein Bild war nicht erreichbar und fehlt. Bitte fügen Sie es im Beitrag ein.|# Bilder waren nicht erreichbar und fehlen. Bitte fügen Sie sie im Beitrag ein.}',
  'lost-embeds':
    '{count:Ein eingebettetes Video oder Fenster wurde|# eingebettete Videos oder Fenster wurden} weggelassen.',
  'lost-forms': '{count:Ein Formularfeld wurde|# Formularfelder wurden} weggelassen.',
  'lost-ticks':
    '{count:Das Kästchen einer Aufgabe wurde|Die Kästchen von # Aufgaben wurden} weggelassen. Was erledigt ist, steht jetzt nicht mehr da.',
  'lost-drawings':
    '{count:Eine Zeichnung, ein Diagramm oder ein Textfeld wurde weggelassen. Bitte fügen Sie es als Bild ein.|# Zeichnungen, Diagramme oder Textfelder wurden weggelassen. Bitte fügen Sie sie als Bild ein.}',
  'lost-formulas':
    '{count:Eine Formel wurde|# Formeln wurden} weggelassen. Bitte fügen Sie sie als Text oder Bild ein.',
  'lost-comments': '{count:Ein Kommentar wurde|# Kommentare wurden} weggelassen.',
  'lost-deleted':
    '{count:Eine als gelöscht markierte Stelle wurde|# als gelöscht markierte Stellen wurden} weggelassen.',
  'lost-footnotes':
    '{count:Zu einem Fußnotenzeichen fehlt die Fußnote. Das Zeichen steht nicht mehr im Text.|Zu # Fußnotenzeichen fehlt die Fußnote. Die Zeichen stehen nicht mehr im Text.}',
  'lost-spans':
    '{count:Eine verbundene Tabellenzelle wurde|# verbundene Tabellenzellen wurden} aufgeteilt.',
  'lost-addresses':
    '{count:Ein Link führt von hier aus nirgendwohin. Sein|# Links führen von hier aus nirgendwohin. Ihr} Text ist geblieben.',
  'lost-tracking': 'Aus {count:einer Adresse|# Adressen} wurden Zusätze zur Werbemessung entfernt.',
  'word-changes':
    'Das Dokument enthielt nachverfolgte Änderungen ({count}). Übernommen wurde der Text mit allen Änderungen; Gelöschtes ist nicht dabei.',
  'word-broken':
    'Die Datei ist beschädigt oder kein Word-Dokument. An Ihren Beiträgen wurde nichts geändert. Bitte speichern Sie sie in Word neu als .docx.',
  'word-pictures':
    'Die Bilder im Dokument sind zusammen größer als {limit}. An Ihren Beiträgen wurde nichts geändert. Bitte verkleinern Sie die Bilder in Word.',
  'xml-doctype':
    'Die Datei enthält eine DOCTYPE-Angabe, die hier aus Sicherheitsgründen nicht erlaubt ist. An Ihren Beiträgen wurde nichts geändert. Bitte exportieren Sie sie neu.',
  'xml-depth':
    'Die Datei ist mehr als {limit}-mal verschachtelt. An Ihren Beiträgen wurde nichts geändert. Bitte exportieren Sie sie neu.',
  'xml-text':
    'Ein Text in der Datei ist größer als {limit}. An Ihren Beiträgen wurde nichts geändert. Bitte exportieren Sie die Beiträge einzeln.',
  'xml-broken':
    'Die Datei ist beschädigt: Zeile {line} ist kein gültiges XML. An Ihren Beiträgen wurde nichts geändert. Bitte exportieren Sie sie neu.',
  'wordpress-none':
    'Diese XML-Datei ist keine Exportdatei von WordPress. An Ihren Beiträgen wurde nichts geändert. In WordPress steht der Export unter Werkzeuge.',
  'wordpress-pages':
    '{count:Eine Seite wurde|# Seiten wurden} weggelassen: Blogpult ist für Beiträge.',
  'wordpress-others':
    '{count:Ein Eintrag|# Einträge} der Art „{kind}“ {count:wurde|wurden} weggelassen.',
  'shortcode-kept':
    'Das Kürzel [{name}] gehört zu einer Erweiterung von WordPress. Es steht unverändert im Text.',
  'reader-time':
    'Das Lesen der Datei dauerte länger als 30 Sekunden und wurde abgebrochen. An Ihren Beiträgen wurde nichts geändert. Bitte teilen Sie die Datei auf.',
  'reader-memory':
    'Das Lesen der Datei brauchte mehr als 512 MB Arbeitsspeicher und wurde abgebrochen. An Ihren Beiträgen wurde nichts geändert. Bitte teilen Sie die Datei auf.',
  'reader-failed':
    'Die Datei ließ sich nicht lesen. An Ihren Beiträgen wurde nichts geändert. Bitte speichern Sie sie neu.',
  'odt-none':
    'Für .odt-Dateien muss LibreOffice auf diesem Gerät installiert sein. An Ihren Beiträgen wurde nichts geändert. Sie können die Datei auch als .docx speichern.',
  'site-code-kept':
    'Der Code „{name}“ gehört zu dem Programm, aus dem der Text kommt. Er steht unverändert im Text.',
  'links-to-words':
    '{count:Ein Verweis auf einen anderen Text steht jetzt als bloße Wörter da. Bitte verlinken Sie ihn im Beitrag neu.|# Verweise auf andere Texte stehen jetzt als bloße Wörter da. Bitte verlinken Sie sie im Beitrag neu.}',
  'highlights-bold':
    '{count:Eine hervorgehobene Stelle ist|# hervorgehobene Stellen sind} jetzt fett.',
  'files-not-imported':
    '{count:Eine Datei in diesem Ordner ist weder Beitrag noch Bild eines Beitrags. Sie wurde nicht übernommen.|# Dateien in diesem Ordner sind weder Beiträge noch Bilder von Beiträgen. Sie wurden nicht übernommen.}',
} as const;

/** The same in English. */
export const FOREIGN_ENGLISH: Readonly<Record<keyof typeof FOREIGN_GERMAN, string>> = {
  'lost-pictures':
    '{count:One picture could not be reached and is missing. Please insert it in the post.|# pictures could not be reached and are missing. Please insert them in the post.}',
  'lost-embeds':
    '{count:One embedded video or frame was|# embedded videos or frames were} left out.',
  'lost-forms': '{count:One form field was|# form fields were} left out.',
  'lost-ticks':
    '{count:The box of a task was|The boxes of # tasks were} left out. What is done is not in the text now.',
  'lost-drawings':
    '{count:One drawing, chart or text box was left out. Please insert it as a picture.|# drawings, charts or text boxes were left out. Please insert them as pictures.}',
  'lost-formulas':
    '{count:One formula was left out. Please insert it as text or a picture.|# formulas were left out. Please insert them as text or pictures.}',
  'lost-comments': '{count:One comment was|# comments were} left out.',
  'lost-deleted':
    '{count:One passage marked as deleted was|# passages marked as deleted were} left out.',
  'lost-footnotes':
    '{count:The note of one footnote mark is missing. The mark is no longer in the text.|The notes of # footnote marks are missing. The marks are no longer in the text.}',
  'lost-spans': '{count:One merged table cell was|# merged table cells were} split.',
  'lost-addresses':
    '{count:One link leads nowhere from here. Its|# links lead nowhere from here. Their} words stayed.',
  'lost-tracking': 'Marks of advertisers were taken out of {count:one address|# addresses}.',
  'word-changes':
    'The document had tracked changes ({count}). The text was taken over with all changes accepted; what was deleted is not in it.',
  'word-broken':
    'The file is damaged or not a Word document. Your posts are as they were. Please save it again as .docx in Word.',
  'word-pictures':
    'The pictures in the document are together larger than {limit}. Your posts are as they were. Please make the pictures smaller in Word.',
  'xml-doctype':
    'The file has a DOCTYPE, which is not allowed here for safety. Your posts are as they were. Please export it again.',
  'xml-depth':
    'The file is nested more than {limit} times. Your posts are as they were. Please export it again.',
  'xml-text':
    'A text in the file is larger than {limit}. Your posts are as they were. Please export the posts one by one.',
  'xml-broken':
    'The file is damaged: line {line} is not valid XML. Your posts are as they were. Please export it again.',
  'wordpress-none':
    'This XML file is not an export file of WordPress. Your posts are as they were. In WordPress the export is under Tools.',
  'wordpress-pages': '{count:One page was|# pages were} left out: Blogpult is for posts.',
  'wordpress-others': '{count:One entry|# entries} of the kind “{kind}” {count:was|were} left out.',
  'shortcode-kept':
    'The shortcode [{name}] belongs to a WordPress plugin. It stays in the text as it is.',
  'reader-time':
    'Reading the file took longer than 30 seconds and was stopped. Your posts are as they were. Please split the file.',
  'reader-memory':
    'Reading the file took more than 512 MB of memory and was stopped. Your posts are as they were. Please split the file.',
  'reader-failed': 'The file could not be read. Your posts are as they were. Please save it again.',
  'odt-none':
    'For .odt files LibreOffice must be installed on this device. Your posts are as they were. You can also save the file as .docx.',
  'site-code-kept':
    'The code “{name}” belongs to the program the text comes from. It stands in the text unchanged.',
  'links-to-words':
    '{count:One reference to another text is plain words now. Please link it anew in the post.|# references to other texts are plain words now. Please link them anew in the post.}',
  'highlights-bold': '{count:One highlighted passage is|# highlighted passages are} bold now.',
  'files-not-imported':
    '{count:One file in this folder is neither a post nor a picture of one. It was not taken over.|# files in this folder are neither posts nor pictures of posts. They were not taken over.}',
};
