import type { ErrorCode } from '../contract/error-codes.js';

/** German sentences by code: what happened, to what, that nothing was lost, what to do next. */
export const ERRORS_DE: Readonly<Record<ErrorCode, string>> = {
  LIBRARY_NOT_OPEN:
    'Es ist keine Bibliothek geöffnet. Bitte öffnen Sie eine Bibliothek oder legen Sie eine neue an.',
  LIBRARY_NOT_FOUND:
    'Im Ordner „{path}“ liegt keine Blogpult-Bibliothek. Es wurde nichts verändert. Bitte prüfen Sie, ob das Laufwerk verbunden ist, oder wählen Sie einen anderen Ordner.',
  LIBRARY_FOLDER_NOT_EMPTY:
    'Der Ordner „{path}“ ist nicht leer. Es wurde nichts darin verändert. Bitte wählen Sie einen leeren oder neuen Ordner.',
  LIBRARY_DAMAGED:
    'Die Bibliothek in „{path}“ lässt sich nicht lesen. Die Dateien bleiben, wie sie sind. Bitte spielen Sie eine Sicherung in einen neuen Ordner zurück.',
  LIBRARY_TOO_NEW:
    'Die Bibliothek in „{path}“ wurde mit einer neueren Version von Blogpult gespeichert. Es wurde nichts verändert. Bitte aktualisieren Sie Blogpult auf diesem Rechner.',
  LIBRARY_IN_USE:
    'Die Bibliothek in „{path}“ ist schon in einem anderen Blogpult-Fenster geöffnet. Es wurde nichts verändert. Bitte schließen Sie das andere Fenster und versuchen Sie es noch einmal.',
  LIBRARY_READ_ONLY:
    'Die Bibliothek in „{path}“ ist nur zum Lesen geöffnet. Ihr Text bleibt im Fenster erhalten. Bitte prüfen Sie, ob der Ordner noch da ist und Sie darin schreiben dürfen.',
  LIBRARY_CONFLICT:
    'Kategorien, Autor:innen oder Blogdaten wurden inzwischen an anderer Stelle gespeichert. Es wurde nichts überschrieben. Bitte laden Sie die Bibliothek neu und tragen Sie Ihre Änderung noch einmal ein.',
  POST_NOT_FOUND:
    'Den Beitrag „{post}“ gibt es in dieser Bibliothek nicht. Es wurde nichts verändert. Bitte wählen Sie ihn aus der Liste der Beiträge.',
  POST_CONFLICT:
    'Der Beitrag „{title}“ wurde inzwischen an anderer Stelle gespeichert. Es wurde nichts überschrieben, Ihr Text steht noch im Fenster. Sie können Ihre Fassung als Kopie sichern oder den gespeicherten Stand laden.',
  POST_DAMAGED:
    'Die Datei des Beitrags „{title}“ ist beschädigt. Das Original wurde unverändert beiseitegelegt. Bitte spielen Sie den Beitrag aus einer Sicherung zurück.',
  POST_TOO_NEW:
    'Der Beitrag „{title}“ wurde mit einem neueren Blogpult geschrieben und lässt sich hier noch nicht lesen. Seine Datei ist unverändert. Bitte aktualisieren Sie Blogpult auf diesem Rechner.',
  SLUG_TAKEN:
    'Die Adresse „{slug}“ gehört schon einem anderen Beitrag. Ihr Text bleibt erhalten. Bitte wählen Sie eine andere Adresse.',
  VERSION_NOT_FOUND:
    'Diese Fassung des Beitrags ist nicht mehr vorhanden. Der Beitrag selbst ist unverändert. Bitte wählen Sie eine andere Fassung aus der Liste.',
  CATEGORY_NOT_FOUND:
    'Die Kategorie „{category}“ gibt es in dieser Bibliothek nicht. Es wurde nichts verändert. Bitte wählen Sie eine vorhandene Kategorie.',
  AUTHOR_NOT_FOUND:
    'Die Autor:in „{author}“ gibt es in dieser Bibliothek nicht. Es wurde nichts verändert. Bitte wählen Sie eine vorhandene Person.',
  ASSET_NOT_FOUND:
    'Das Bild „{asset}“ fehlt in dieser Bibliothek. Der Text ist unverändert. Bitte fügen Sie das Bild neu ein oder spielen Sie eine Sicherung zurück.',
  IMAGE_EMPTY:
    'Die Datei „{name}“ ist leer. Es wurde nichts eingefügt. Bitte speichern Sie das Bild neu und versuchen Sie es noch einmal.',
  IMAGE_TOO_LARGE:
    'Das Bild „{name}“ ist mit {size} MB zu groß (höchstens {limit} MB). Es wurde nichts eingefügt. Bitte speichern Sie es kleiner, zum Beispiel als JPEG mit 2400 Pixeln Breite.',
  IMAGE_TOO_MANY_PIXELS:
    'Das Bild „{name}“ hat zu viele Bildpunkte (höchstens {limit} Megapixel). Es wurde nichts eingefügt. Bitte verkleinern Sie es auf etwa 2400 Pixel Breite.',
  IMAGE_HEIC:
    '„{name}“ ist ein HEIC-Bild vom iPhone oder iPad, das Browser nicht anzeigen. Es wurde nichts eingefügt. Bitte öffnen Sie es in der Fotos-App und exportieren Sie es als JPEG.',
  IMAGE_SVG:
    '„{name}“ ist eine SVG-Grafik. Blogs nehmen sie aus Sicherheitsgründen meist nicht an. Es wurde nichts eingefügt. Bitte speichern Sie die Grafik als PNG.',
  IMAGE_TIFF:
    '„{name}“ ist ein TIFF-Bild, das Browser nicht anzeigen. Es wurde nichts eingefügt. Bitte speichern Sie es als JPEG oder PNG.',
  IMAGE_UNKNOWN_FORMAT:
    '„{name}“ ist kein Bild, das Blogpult kennt. Es wurde nichts eingefügt. Möglich sind JPEG, PNG, WebP und GIF.',
  IMAGE_BROKEN:
    'Das Bild „{name}“ ist beschädigt oder unvollständig. Es wurde nichts eingefügt. Bitte kopieren Sie es noch einmal von der Kamera oder speichern Sie es neu.',
  TEXT_TOO_LONG:
    'Der Text ist länger als {limit} Zeichen oder {lines} Zeilen und kann nicht verarbeitet werden. Er bleibt unverändert erhalten. Bitte teilen Sie ihn auf mehrere Beiträge auf.',
  TEXT_TOO_NESTED:
    'Der Text enthält mehr als {limit} ineinander geschachtelte Zitate oder Listen und kann nicht dargestellt werden. Er bleibt unverändert erhalten. Bitte entfernen Sie überzählige Zeichen am Zeilenanfang.',
  PARAGRAPH_TOO_LONG:
    'Der Absatz ab Zeile {line} ist mit {length} Zeichen zu lang für seine vielen Auszeichnungen oder Leerzeichen. Der Text bleibt unverändert erhalten. Bitte teilen Sie den Absatz durch Leerzeilen.',
  EXPORT_BLOCKED:
    'Es wurde nichts exportiert, weil noch etwas zu klären ist (offene Stellen: {count}). Bitte klären Sie das, zum Beispiel fehlende Alternativtexte, oder exportieren Sie ausdrücklich trotzdem.',
  EXPORT_NOTHING_SELECTED:
    'Es wurde nichts exportiert, weil kein Beitrag ausgewählt ist. Bitte wählen Sie mindestens einen Beitrag.',
  EXPORT_ADDRESS_TWICE:
    'Es wurde nichts exportiert, weil zwei Beiträge dieselbe Adresse „{slug}“ haben: „{first}“ und „{second}“. Einer würde den anderen ersetzen. Beide sind unversehrt. Bitte geben Sie einem davon eine andere Adresse.',
  EXPORT_TARGET_EXISTS:
    'Unter „{path}“ gibt es schon eine Datei. Sie wurde nicht überschrieben. Bitte wählen Sie einen anderen Namen oder erlauben Sie das Ersetzen.',
  EXPORT_TARGET_FOLDER:
    '„{path}“ ist ein Ordner. Es wurde nichts geschrieben. Bitte geben Sie auch einen Dateinamen an.',
  EXPORT_TARGET_LIBRARY:
    '„{path}“ liegt in einer Bibliothek von Blogpult. Dort wurde nichts geschrieben, damit keiner Ihrer Beiträge ersetzt wird. Bitte wählen Sie einen Ort außerhalb der Bibliothek.',
  EXPORT_NAME_REFUSED:
    'Den Namen von „{path}“ nimmt dieses System nicht an: Er ist zu lang oder enthält ein Zeichen, das dort nicht stehen darf. Es wurde nichts geschrieben. Bitte wählen Sie einen kürzeren, einfachen Namen.',
  EXPORT_NO_SPACE:
    'Am gewählten Ort ist zu wenig Platz für „{path}“. Es ist nichts Halbfertiges zurückgeblieben, und Ihre Beiträge sind unversehrt. Bitte schaffen Sie Platz, oder wählen Sie einen anderen Ort.',
  EXPORT_FOLDER_MISSING:
    'Den Ordner für „{path}“ gibt es nicht, oder das Laufwerk ist nicht verbunden. Es wurde nichts geschrieben, und Ihre Beiträge sind unversehrt. Bitte wählen Sie einen anderen Ort.',
  EXPORT_FOLDER_DENIED:
    '„{path}“ durfte nicht geschrieben werden: Für diesen Ort fehlt das Recht, er ist schreibgeschützt, oder ein anderes Programm hat die Datei offen. Ihre Beiträge sind unversehrt. Bitte schließen Sie die Datei dort, oder wählen Sie einen anderen Ort.',
  EXPORT_CANCELLED:
    'Der Export wurde abgebrochen. Es ist nichts Halbfertiges zurückgeblieben. Sie können ihn jederzeit neu starten.',
  BUNDLE_NOT_FOUND: 'Unter „{path}“ liegt nichts. Bitte prüfen Sie den Pfad des Pakets.',
  BUNDLE_UNREADABLE:
    '„{path}“ lässt sich nicht als Bündel prüfen: Die Datei ist unvollständig, oder ihr Inhaltsverzeichnis manifest.json fehlt oder ist beschädigt. Es wurde nichts verändert. Bitte exportieren Sie noch einmal, oder holen Sie die Datei neu.',
  IMPORT_NOT_FOUND:
    '„{path}“ wurde nicht gefunden. An Ihren Beiträgen wurde nichts geändert. Bitte prüfen Sie den Pfad.',
  IMPORT_FORMAT_UNKNOWN:
    '„{path}“ kann Blogpult nicht lesen. An Ihren Beiträgen wurde nichts geändert. Möglich sind Markdown-Dateien, Ordner mit Markdown-Dateien und Markdown-Bündel von Blogpult.',
  IMPORT_FAILED:
    '„{path}“ wurde nicht übernommen: {reason}. An Ihren Beiträgen wurde nichts geändert. Bitte lassen Sie die Datei neu erstellen.',
  BACKUP_DAMAGED:
    'Die Sicherung „{path}“ ist unvollständig oder beschädigt ({reason}). Es wurde nichts zurückgespielt. Bitte verwenden Sie eine andere Sicherung.',
  FOLDER_NOT_ALLOWED:
    '„{path}“ kann von hier aus nicht geöffnet werden. Es wurde nichts verändert. Bitte öffnen Sie den Ordner in Ihrer Dateiverwaltung.',
  SYNC_FOLDER_AWAY:
    'Der gemeinsame Ordner „{path}“ ist gerade nicht da. Es ging nichts verloren: Ihre Bibliothek liegt auf diesem Gerät. Bitte schließen Sie das Laufwerk an oder warten Sie, bis der Ordner wieder erreichbar ist.',
  DISK_FULL:
    'Der Datenträger ist voll, „{path}“ konnte nicht gespeichert werden. Der letzte gespeicherte Stand und Ihr Text im Fenster sind unversehrt. Bitte schaffen Sie Platz; Blogpult versucht es weiter.',
  DISK_NO_PERMISSION:
    '„{path}“ darf nicht gelesen oder nicht geschrieben werden. Es ging nichts verloren. Bitte prüfen Sie die Rechte oder ob der Datenträger schreibgeschützt ist.',
  DISK_FAILED:
    '„{path}“ konnte nicht gelesen oder geschrieben werden. Der letzte gespeicherte Stand ist unversehrt. Bitte prüfen Sie, ob das Laufwerk verbunden ist, und versuchen Sie es noch einmal.',
  SPELLING_UNAVAILABLE:
    'Das Wörterbuch für die Sprache „{language}“ ließ sich nicht öffnen, deshalb wird die Rechtschreibung gerade nicht geprüft. An Ihren Beiträgen wurde nichts geändert. Bitte installieren Sie Blogpult noch einmal, wenn das so bleibt.',
  INPUT_INVALID:
    'Die Angabe „{field}“ ist so nicht möglich. Es wurde nichts verändert. Bitte prüfen Sie sie und versuchen Sie es noch einmal.',
  PORT_IN_USE:
    'Port {port} dieses Rechners ist belegt oder gesperrt, deshalb konnte Blogpult nicht starten. An Ihren Beiträgen wurde nichts geändert. Bitte wählen Sie mit --port eine andere Nummer oder lassen Sie die Angabe weg.',
  CONNECTION_LOST:
    'Die Verbindung zum Programm ist unterbrochen. Ihr Text bleibt in diesem Fenster. Bitte lassen Sie das Fenster offen und starten Sie Blogpult neu.',
  APP_INCOMPLETE:
    'Blogpult selbst ist nicht vollständig: „{part}“ fehlt oder passt nicht zu diesem Rechner. An Ihren Beiträgen liegt es nicht, und sie sind unverändert. Bitte installieren Sie Blogpult noch einmal.',
  UNEXPECTED:
    'Das hat nicht geklappt, und der Grund ist Blogpult nicht bekannt. Der letzte gespeicherte Stand ist unversehrt. Bitte versuchen Sie es noch einmal; Näheres steht im Protokoll.',
};
