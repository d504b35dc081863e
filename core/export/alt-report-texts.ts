import type { Severity } from '../alt/finding.js';
import type { AltDecision } from '../image/image-use.js';
import type { ImagePurpose } from '../image/purpose.js';
import type { AltReportRow } from './alt-report.js';
import type { Language } from '../post/post.js';

/** The words of the report about descriptions; `{…}` is filled in. */
export interface AltReportTexts {
  readonly title: string;
  readonly about: string;
  readonly noPictures: string;
  readonly noTitle: string;
  readonly nothing: string;
  readonly notFound: string;
  readonly noText: string;
  readonly featured: string;
  readonly picture: string;
  readonly portrait: string;
  readonly long: string;
  readonly unconfirmed: string;
  readonly share: string;
  readonly open: string;
  readonly by: string;
  readonly columns: Readonly<
    Record<'picture' | 'alt' | 'decision' | 'findings' | 'dismissed', string>
  >;
  readonly csv: readonly string[];
  readonly separator: string;
  readonly decisions: Readonly<Record<AltDecision, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly purposes: Readonly<Record<ImagePurpose, string>>;
}

const TEXTS: Readonly<Record<Language, AltReportTexts>> = {
  de: {
    title: 'Bericht über die Alternativtexte',
    about: '{blog}, Stand {date}. {posts}, {pictures}.',
    noPictures: 'In diesem Beitrag steht kein Bild.',
    noTitle: '(ohne Titel)',
    nothing: 'nichts',
    notFound: 'Bild nicht in der Bibliothek',
    noText: '(kein Text)',
    featured: 'Beitragsbild',
    picture: 'Bild {number} im Text',
    portrait: 'Porträt von {name}',
    long: 'Bildbeschreibung',
    unconfirmed: 'übernommen, hier noch nicht bestätigt',
    share: '{count} ({percent} %)',
    open: 'Offene Befunde',
    by: 'von {name}, {date}',
    columns: {
      picture: 'Bild',
      alt: 'Alternativtext',
      decision: 'Entscheidung',
      findings: 'Befunde',
      dismissed: 'Abgelehnte Befunde',
    },
    csv: [
      ...['Beitrag', 'Adresse', 'Ort', 'Datei', 'Prüfsumme', 'Zweck', 'Entscheidung'],
      ...['Alternativtext', 'Bildunterschrift', 'Nachweis', 'Bildbeschreibung', 'Befunde'],
      'Abgelehnte Befunde',
    ],
    // What Excel expects where decimals have a comma.
    separator: ';',
    decisions: { described: 'beschrieben', decorative: 'Zierbild', missing: 'fehlt' },
    severities: { block: 'Hält auf', warn: 'Bitte ansehen', hint: 'Hinweis' },
    purposes: {
      scene: 'Foto/Szene',
      portrait: 'Porträt',
      screenshot: 'Screenshot',
      text: 'Bild mit Text',
      chart: 'Diagramm/Karte',
      logo: 'Logo',
      collage: 'Collage',
      link: 'Link',
      decorative: 'Zierbild',
    },
  },
  en: {
    title: 'Report on alternative texts',
    about: '{blog}, as of {date}. {posts}, {pictures}.',
    noPictures: 'There is no picture in this post.',
    noTitle: '(untitled)',
    nothing: 'nothing',
    notFound: 'Picture not in the library',
    noText: '(no text)',
    featured: 'Featured image',
    picture: 'Picture {number} in the text',
    portrait: 'Portrait of {name}',
    long: 'Image description',
    unconfirmed: 'proposed, not confirmed here yet',
    share: '{count} ({percent}%)',
    open: 'Open findings',
    by: 'by {name}, {date}',
    columns: {
      picture: 'Picture',
      alt: 'Alternative text',
      decision: 'Decision',
      findings: 'Findings',
      dismissed: 'Dismissed findings',
    },
    csv: [
      ...['Post', 'Slug', 'Place', 'File', 'Checksum', 'Purpose', 'Decision', 'Alternative text'],
      ...['Caption', 'Credit', 'Image description', 'Findings', 'Dismissed findings'],
    ],
    separator: ',',
    decisions: { described: 'described', decorative: 'decorative', missing: 'missing' },
    severities: { block: 'Blocks', warn: 'Please look', hint: 'Hint' },
    purposes: {
      scene: 'Photo/scene',
      portrait: 'Portrait',
      screenshot: 'Screenshot',
      text: 'Picture with text',
      chart: 'Chart/map',
      logo: 'Logo',
      collage: 'Collage',
      link: 'Link',
      decorative: 'Decorative',
    },
  },
};

const COUNTED = {
  de: { post: ['Beitrag', 'Beiträge'], picture: ['Bild', 'Bilder'] },
  en: { post: ['post', 'posts'], picture: ['picture', 'pictures'] },
} as const;

/** The report's words in a language. */
export function altReportTexts(language: Language): AltReportTexts {
  return TEXTS[language];
}

/** "1 Beitrag", "3 Beiträge". */
export function counted(count: number, what: 'post' | 'picture', language: Language): string {
  const [one, many] = COUNTED[language][what];
  return `${count} ${count === 1 ? one : many}`;
}

/** Where a picture stands, in words. */
export function placeInWords(place: AltReportRow['place'], texts: AltReportTexts): string {
  if (typeof place === 'object') return texts.portrait.replace('{name}', () => place.portrait);
  return place === 'featured'
    ? texts.featured
    : texts.picture.replace('{number}', String(place + 1));
}
