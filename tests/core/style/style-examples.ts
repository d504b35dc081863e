import type { PostToStyle } from '../../../core/style/check-style.js';
import { aLibrary, anAuthor, anImageUse, aPost } from '../../builders/content.js';

/** What is unusual about a post and its library; `about` says it in words where it is not in the text. */
export interface StyleExample {
  readonly about?: string;
  readonly post?: Partial<PostToStyle['post']>;
  readonly library?: Partial<PostToStyle['library']>;
  readonly neighbours?: readonly number[];
}

/** When the examples are read. */
const NOW = '2026-03-02T09:00:00.000Z';

const TEAM = anAuthor({ id: 'autor-0001' });
const GUEST = anAuthor({ id: 'gast-0001', name: 'Ada Lind', guest: true, bio: 'Ada Lind baut.' });

/** A whole post of two paragraphs by a member of the team, with the example's differences. */
export function postToStyle({ post, library, neighbours = [] }: StyleExample): PostToStyle {
  return {
    post: { ...aPost({ authors: [TEAM.id] }), ...post },
    library: { ...aLibrary({ authors: [TEAM, GUEST] }), ...library },
    neighbours,
    now: NOW,
  };
}

const body = (text: string): StyleExample => ({ post: { body: text } });
const words = (count: number) => Array.from({ length: count }, () => 'Wort').join(' ');
const PICTURE = 'a'.repeat(64);
const picture = (attributes: string) => `![Eine Bank](asset:${PICTURE})${attributes}`;
const CREDIT = '{credit="Foto: Ada Lind"}';
const BREAK = '\n\n<!--more-->\n\n';
const credited = anImageUse('a', { credit: 'Foto: Ada Lind' });
const HARD =
  'Die Umsetzungsverantwortung hinsichtlich verwaltungsinterner Digitalisierungsmaßnahmen obliegt den Fachbereichsleitungen entsprechend der Zuständigkeitsverteilung. ';
const EASY = 'Wir prüfen den Antrag. Sie hören bald von uns. Das geht meist ganz schnell. ';

/** For each rule a post on which it fires and one on which it does not. Shown in docs/style-rules.md. */
export const STYLE_EXAMPLES: Readonly<
  Record<string, { fails: StyleExample; passes: StyleExample }>
> = {
  'gender-mixed': {
    fails: body('Die Kolleg:innen und die Bürger:innen treffen Besucher*innen.'),
    passes: body('Die Kolleg:innen und die Bürger:innen treffen Besucherinnen und Besucher.'),
  },
  'heading-order': {
    fails: body('## Der Weg\n\nText.\n\n#### Das Geländer\n\nText.'),
    passes: body('## Der Weg\n\nText.\n\n### Das Geländer\n\nText.'),
  },
  'heading-faked': {
    fails: body('**Was es gekostet hat**\n\nWenig.'),
    passes: body('**Ein Satz, der wichtig ist.**\n\nWenig.'),
  },
  'link-says-nothing': {
    fails: body('Mehr dazu [hier](https://example.org/bericht).'),
    passes: body('Das steht im [Bericht zum Radverkehr](https://example.org/bericht).'),
  },
  'link-bare-url': {
    fails: body('Mehr unter https://example.org/bericht.'),
    passes: body('Das steht im [Bericht zum Radverkehr](https://example.org/bericht).'),
  },
  'html-in-text': {
    fails: body('Ein <b>wichtiges</b> Wort.'),
    passes: body('Ein **wichtiges** Wort, H<sub>2</sub>O<br>und 3 < 4.'),
  },
  'paragraph-empty': {
    fails: body('Erstens.\n\n&nbsp;\n\nZweitens.'),
    passes: body('Erstens.\n\nZweitens.'),
  },
  'list-faked': {
    fails: body('… Antrag stellen\n\n… Termin wählen'),
    passes: body('- Antrag stellen\n- Termin wählen\n\n– Ein Gruß der Stadt –'),
  },
  'placeholder-left': {
    fails: { post: { body: 'Der Umbau kostete XXX Euro.', status: 'ready' } },
    passes: { post: { body: 'Der Umbau kostete 300 Euro.', status: 'ready' } },
  },
  'straight-quotes': {
    fails: body('Sie sagt: "Das war gut."'),
    passes: body('Sie sagt: „Das war gut.“ Geht\'s weiter? Im Code: `"so"`.'),
  },
  'hyphen-as-dash': {
    fails: body('Neun Wochen - so schnell war keiner.'),
    passes: body('Neun Wochen – so schnell war keiner. Haus- und Hofbau.\n\n- Punkt'),
  },
  'double-space': {
    fails: body('Neun  Wochen.'),
    passes: body('Neun Wochen.  \nUnd eine neue Zeile.\n\n| a   | b |\n| --- | --- |\n| c   | d |'),
  },
  'invisible-signs': {
    fails: body('Barriere\u00adfreiheit.'),
    passes: body('Barrierefreiheit für 👩‍🔧.'),
  },
  'long-sentence': { fails: body(`${words(36)}.`), passes: body(`${words(20)}. ${words(20)}.`) },
  'long-paragraph': {
    fails: body(Array.from({ length: 14 }, () => `${words(10)}.`).join(' ')),
    passes: body(Array.from({ length: 10 }, () => `${words(10)}.`).join(' ')),
  },
  'hard-to-read': {
    fails: { about: 'Verwaltungssprache', post: { body: HARD.repeat(12), teaserMode: 'full' } },
    passes: { about: 'einfache Sätze', post: { body: EASY.repeat(8), teaserMode: 'full' } },
  },
  'abbreviation-unexplained': {
    fails: body('Das OZG gilt seit Jahren.'),
    passes: body(
      'Das Onlinezugangsgesetz (OZG) gilt in der EU. Das OZG bleibt. Teil III kostet 3 MW.',
    ),
  },
  'teaser-no-break': {
    fails: {
      about: '160 Wörter',
      ...body(
        Array(16)
          .fill(`${words(10)}.`)
          .join(' \n\n'),
      ),
    },
    passes: body(
      `Zwei Sätze.${BREAK}${Array(16)
        .fill(`${words(10)}.`)
        .join('\n\n')}`,
    ),
  },
  'break-twice': {
    fails: body(`Eins.${BREAK}Zwei.${BREAK}Drei.`),
    passes: body(`Eins.${BREAK}Zwei.`),
  },
  'break-inside-block': {
    fails: body('- Eins\n- Zwei <!--more-->\n- Drei\n\nText.'),
    passes: body('- Eins\n- Zwei\n\n<!--more-->\n\nText.'),
  },
  'break-at-edge': { fails: body(`${BREAK}Alles.`), passes: body(`Eins.${BREAK}Zwei.`) },
  'teaser-long': {
    fails: {
      ...body(`${words(10)}. ${words(34)}. ${words(34)}. ${words(34)}.${BREAK}Zwei.`),
      neighbours: [40, 45, 50],
    },
    passes: { ...body(`${words(30)}. ${words(30)}.${BREAK}Zwei.`), neighbours: [40, 45, 50] },
  },
  'teaser-short': {
    fails: { ...body(`${words(5)}.${BREAK}Zwei.`), neighbours: [60, 70, 80] },
    passes: { ...body(`${words(30)}. ${words(15)}.${BREAK}Zwei.`), neighbours: [60, 70, 80] },
  },
  'excerpt-missing': {
    fails: { about: 'als Auszug gelistet, ohne Auszug', post: { teaserMode: 'excerpt' } },
    passes: {
      about: 'als Auszug gelistet, mit Auszug',
      post: { teaserMode: 'excerpt', excerpt: 'Eine Bank steht vor dem Rathaus.' },
    },
  },
  'teaser-footnote': {
    fails: body(`Eine Zahl.[^1]${BREAK}Zwei.\n\n[^1]: Quelle.`),
    passes: body(`Eine Zahl.${BREAK}Zwei.[^1]\n\n[^1]: Quelle.`),
  },
  'teaser-table': {
    fails: body(`Text.\n\n| a | b |\n| --- | --- |\n| c | d |${BREAK}Zwei.`),
    passes: body(`Text.${BREAK}Zwei.\n\n| a | b |\n| --- | --- |\n| c | d |`),
  },
  'teaser-float': {
    fails: body(`Text.\n\n${picture('{.alignleft credit="Foto: Ada Lind"}')}${BREAK}Zwei.`),
    passes: body(`Text.\n\n${picture(CREDIT)}${BREAK}Zwei.`),
  },
  'featured-repeated': {
    fails: { post: { body: `${picture(CREDIT)}\n\nText.`, featured: credited } },
    passes: {
      post: {
        body: `${picture(CREDIT)}\n\nText.`,
        featured: { ...credited, asset: 'b'.repeat(64) },
      },
    },
  },
  'byline-missing': {
    fails: { about: 'bereit, ohne Autor:in', post: { authors: [], status: 'ready' } },
    passes: { about: 'bereit, von einer Person', post: { status: 'ready' } },
  },
  'guest-bio-missing': {
    fails: {
      about: 'Gast ohne Vorstellung',
      post: { authors: ['gast-0002'], introduction: 'Wir haben Ada Lind gefragt.' },
      library: { authors: [anAuthor({ id: 'gast-0002', name: 'Ada Lind', guest: true })] },
    },
    passes: {
      about: 'Gast mit Vorstellung',
      post: { authors: [GUEST.id], introduction: 'Wir haben Ada Lind gefragt.' },
    },
  },
  'guest-introduction-missing': {
    fails: { about: 'Gastbeitrag ohne Einleitung', post: { authors: [GUEST.id] } },
    passes: {
      about: 'Gastbeitrag mit Einleitung',
      post: { authors: [GUEST.id], introduction: 'Wir haben Ada Lind gefragt.' },
    },
  },
  'guest-byline-typed': {
    fails: body('– Gastbeitrag von Ada Lind –\n\nText.'),
    passes: body('Der Beitrag von Ada Lind zur Debatte.\n\nText.'),
  },
  'title-missing': {
    fails: { about: 'bereit, ohne Titel', post: { title: ' ', status: 'ready' } },
    passes: { about: 'bereit, mit Titel', post: { status: 'ready' } },
  },
  'category-missing': {
    fails: { about: 'bereit, ohne Kategorie', post: { categories: [], status: 'ready' } },
    passes: { about: 'bereit, mit Kategorie', post: { status: 'ready' } },
  },
  'date-far': {
    fails: { about: 'Datum in zwei Jahren', post: { publishAt: '2028-03-02T09:00:00.000Z' } },
    passes: { about: 'Datum nächste Woche', post: { publishAt: '2026-03-09T09:00:00.000Z' } },
  },
  'date-passed': {
    fails: {
      about: 'Entwurf mit Datum von gestern vor einer Woche',
      post: { publishAt: '2026-02-20T09:00:00.000Z' },
    },
    passes: {
      about: 'exportiert, Datum vorbei',
      post: { publishAt: '2026-02-20T09:00:00.000Z', status: 'exported' },
    },
  },
  'status-empty': {
    fails: { about: 'bereit, aber leer', post: { status: 'ready', body: ' \n' } },
    passes: { about: 'Entwurf, noch leer', post: { status: 'draft', body: '' } },
  },
  'image-no-credit': {
    fails: body(`Text.\n\n${picture('')}`),
    passes: body(`Text.\n\n${picture(CREDIT)}\n\n![](asset:${PICTURE}){decorative}`),
  },
};
