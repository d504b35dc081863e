/** What is said, in German, about Word files, export files of WordPress and pages that are imported. */
export const FOREIGN_GERMAN = {
  'lost-pictures':
    '{count} Bilder waren nicht erreichbar und fehlen. Bitte fügen Sie sie im Beitrag ein.',
  'lost-embeds': '{count} eingebettete Videos oder Fenster wurden weggelassen.',
  'lost-forms': '{count} Formularfelder wurden weggelassen.',
  'lost-drawings':
    '{count} Zeichnungen, Diagramme oder Textfelder wurden weggelassen. Bitte fügen Sie sie als Bild ein.',
  'lost-formulas':
    '{count} Formeln wurden weggelassen. Bitte fügen Sie sie als Text oder Bild ein.',
  'lost-comments': '{count} Kommentare wurden weggelassen.',
  'lost-deleted': '{count} als gelöscht markierte Stellen wurden weggelassen.',
  'lost-footnotes':
    'Zu {count} Fußnotenzeichen fehlt die Fußnote. Die Zeichen stehen nicht mehr im Text.',
  'lost-spans': '{count} verbundene Tabellenzellen wurden aufgeteilt.',
  'lost-addresses': '{count} Links führen von hier aus nirgendwohin. Ihr Text ist geblieben.',
  'lost-tracking': 'Aus {count} Adressen wurden Zusätze zur Werbemessung entfernt.',
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
  'wordpress-pages': '{count} Seiten wurden weggelassen: Blogpult ist für Beiträge.',
  'wordpress-others': '{count} Einträge der Art „{kind}“ wurden weggelassen.',
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
    '{count} Verweise auf andere Texte stehen jetzt als bloße Wörter da. Bitte verlinken Sie sie im Beitrag neu.',
  'highlights-bold': '{count} hervorgehobene Stellen sind jetzt fett.',
  'files-not-imported':
    '{count} Dateien in diesem Ordner sind weder Beiträge noch Bilder von Beiträgen. Sie wurden nicht übernommen.',
} as const;

/** The same in English. */
export const FOREIGN_ENGLISH: Readonly<Record<keyof typeof FOREIGN_GERMAN, string>> = {
  'lost-pictures':
    '{count} pictures could not be reached and are missing. Please insert them in the post.',
  'lost-embeds': '{count} embedded videos or frames were left out.',
  'lost-forms': '{count} form fields were left out.',
  'lost-drawings':
    '{count} drawings, charts or text boxes were left out. Please insert them as pictures.',
  'lost-formulas': '{count} formulas were left out. Please insert them as text or pictures.',
  'lost-comments': '{count} comments were left out.',
  'lost-deleted': '{count} passages marked as deleted were left out.',
  'lost-footnotes':
    'The notes of {count} footnote marks are missing. The marks are no longer in the text.',
  'lost-spans': '{count} merged table cells were split.',
  'lost-addresses': '{count} links lead nowhere from here. Their words stayed.',
  'lost-tracking': 'Marks of advertisers were taken out of {count} addresses.',
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
  'wordpress-pages': '{count} pages were left out: Blogpult is for posts.',
  'wordpress-others': '{count} entries of the kind “{kind}” were left out.',
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
    '{count} references to other texts are plain words now. Please link them anew in the post.',
  'highlights-bold': '{count} highlighted passages are bold now.',
  'files-not-imported':
    '{count} files in this folder are neither posts nor pictures of posts. They were not taken over.',
};
